import type { Id, Item } from '@chamdiem/core';
import { idsBeside } from '../read/ids.ts';
import { nodeReferences } from '../read/references/nodes.ts';
import type { Path } from '../read/path.ts';

/** Copies of items with ids that are free; what they name of each other names the copies. */
export function reid(items: readonly Item[], taken: ReadonlySet<string>): Item[] {
  const fresh = idsBeside(taken);
  const renamed = new Map<Id, Id>();
  const visit = ({ id, ...item }: Item): void => {
    renamed.set(id, fresh(id));
    if (item.kind === 'section') item.items.forEach(visit);
  };
  items.forEach(visit);
  return items.map((item) => withReferences(withIds(item, renamed), renamed));
}

function withIds(item: Item, renamed: ReadonlyMap<Id, Id>): Item {
  const id = renamed.get(item.id) ?? item.id;
  return item.kind === 'section' ? { ...item, id, items: item.items.map((each) => withIds(each, renamed)) } : { ...item, id };
}

function withReferences(item: Item, renamed: ReadonlyMap<Id, Id>): Item {
  return nodeReferences(item, []).reduce<Item>((sofar, { kind, id, path }) => {
    const to = kind === 'item' ? renamed.get(id) : undefined;
    return to === undefined || to === id ? sofar : (replaced(sofar, path, to) as Item);
  }, item);
}

function replaced(node: unknown, [step, ...rest]: Path, value: string): unknown {
  if (step === undefined) return value;
  const inner = replaced((node as Record<string | number, unknown>)[step], rest, value);
  return Array.isArray(node) ? node.with(Number(step), inner) : { ...(node as object), [step]: inner };
}
