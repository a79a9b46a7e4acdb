import type { Id, Rubric } from '@chamdiem/core';
import { fold } from '../../document/read/fold.ts';
import { items, type Place } from '../../document/read/items.ts';
import { headingOf } from '../../document/read/titles.ts';

/** The lines of the tree that are in sight: without what folded sections hold; while filtering, what matches and the sections around it. */
export function linesOf(document: Rubric, { folded, filter, language }: { readonly folded: ReadonlySet<Id>; readonly filter: string; readonly language: string }): readonly Place[] {
  const wanted = fold(filter.trim());
  const all = items(document);
  if (wanted === '') return folded.size === 0 ? all : all.filter(({ around }) => !around.some(({ id }) => folded.has(id)));
  const kept = new Set<Id>();
  for (const { item, around } of all) {
    if (!fold(headingOf(document, item, language)).includes(wanted)) continue;
    kept.add(item.id);
    for (const { id } of around) kept.add(id);
  }
  return all.filter(({ item }) => kept.has(item.id));
}

/** Everything from one line to another, as Shift chooses it. */
export function between(lines: readonly Place[], from: Id, to: Id): Id[] {
  const [a, b] = [from, to].map((id) => lines.findIndex(({ item }) => item.id === id)).toSorted((x, y) => x - y);
  return a === undefined || b === undefined || a < 0 ? [to] : lines.slice(a, b + 1).map(({ item }) => item.id);
}
