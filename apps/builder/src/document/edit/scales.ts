import type { Id, Item, Rubric, Scale } from '@chamdiem/core';
import { idsIn, uniqueId } from '../read/ids.ts';
import { same } from '../same.ts';

/** The scales of the document with those that pasted items use, and the items naming them. An equal scale is not brought twice. */
export function withScales(document: Rubric, items: readonly Item[], brought: readonly Scale[]): { readonly items: readonly Item[]; readonly scales: readonly Scale[] | undefined } {
  const used = new Set(items.flatMap(scalesUsed));
  const names = new Map<Id, Id>();
  let scales = document.scales;
  for (const scale of brought) {
    if (!used.has(scale.id)) continue;
    const equal = scales?.find((each) => same({ ...each, id: '' }, { ...scale, id: '' }));
    const id = equal?.id ?? uniqueId(scale.id, idsIn(scales));
    names.set(scale.id, id);
    if (equal === undefined) scales = [...(scales ?? []), { ...scale, id }];
  }
  return { items: items.map((item) => renamed(item, names)), scales };
}

/** Ids of the shared scales that an item and what is in it use. */
export function scalesUsed(item: Item): Id[] {
  if (item.kind === 'section') return item.items.flatMap(scalesUsed);
  return item.method.kind === 'levels' && item.method.scale !== undefined ? [item.method.scale] : [];
}

function renamed(item: Item, names: ReadonlyMap<Id, Id>): Item {
  if (item.kind === 'section') return { ...item, items: item.items.map((each) => renamed(each, names)) };
  const { method } = item;
  const to = method.kind === 'levels' && method.scale !== undefined ? names.get(method.scale) : undefined;
  return method.kind === 'levels' && to !== undefined ? { ...item, method: { ...method, scale: to } } : item;
}
