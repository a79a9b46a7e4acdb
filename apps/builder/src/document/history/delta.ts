/** How to make one plain value from another, as JSON: what is equal is not repeated. */
export type Delta =
  | { readonly to: unknown }
  | { readonly keys?: readonly string[]; readonly set?: Readonly<Record<string, unknown>>; readonly in?: Readonly<Record<string, Delta>> }
  | { readonly splice: readonly [at: number, remove: number, insert: readonly unknown[]]; readonly in?: Readonly<Record<string, Delta>> };

type Plain = Readonly<Record<string, unknown>>;

/** The change from one value to another; null when there is none. Equal objects are known by being the same, which documents share. */
export function deltaOf(before: unknown, after: unknown): Delta | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return listDelta(before, after);
  if (isPlain(before) && isPlain(after)) return objectDelta(before, after);
  return { to: after };
}

/** Applies a change; what it does not touch is shared with the value before. */
export function applyDelta(before: unknown, delta: Delta | null): unknown {
  if (delta === null) return before;
  if ('to' in delta) return delta.to;
  if ('splice' in delta) {
    const [at, remove, insert] = delta.splice;
    const list = (before as readonly unknown[]).toSpliced(at, remove, ...insert);
    for (const [index, inner] of Object.entries(delta.in ?? {})) list[Number(index)] = applyDelta(list[Number(index)], inner);
    return list;
  }
  const old = before as Plain;
  const value = (key: string): unknown => {
    if (delta.set !== undefined && Object.hasOwn(delta.set, key)) return delta.set[key];
    const inner = delta.in !== undefined && Object.hasOwn(delta.in, key) ? delta.in[key] : undefined;
    return inner === undefined ? old[key] : applyDelta(old[key], inner);
  };
  return Object.fromEntries((delta.keys ?? Object.keys(old)).map((key) => [key, value(key)]));
}

function objectDelta(before: Plain, after: Plain): Delta | null {
  const keys = Object.keys(after);
  const old = Object.keys(before);
  const set: [string, unknown][] = [];
  const inside: [string, Delta][] = [];
  for (const key of keys) {
    if (!Object.hasOwn(before, key)) {
      set.push([key, after[key]]);
      continue;
    }
    const inner = deltaOf(before[key], after[key]);
    if (inner !== null) inside.push([key, inner]);
  }
  const reordered = keys.length !== old.length || keys.some((key, i) => key !== old[i]);
  if (!reordered && inside.length === 0) return null;
  return { ...(reordered ? { keys } : {}), ...(set.length > 0 ? { set: Object.fromEntries(set) } : {}), ...(inside.length > 0 ? { in: Object.fromEntries(inside) } : {}) };
}

/** Elements shared at both ends stay; between them as many as both have are changed in place, the rest goes or comes. */
function listDelta(before: readonly unknown[], after: readonly unknown[]): Delta | null {
  let start = 0;
  while (start < before.length && start < after.length && Object.is(before[start], after[start])) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && Object.is(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [gone, come] = [before.length - start - end, after.length - start - end];
  if (gone !== come) return { splice: [start, gone, after.slice(start, after.length - end)] };
  const inside: [string, Delta][] = [];
  for (let i = start; i < start + gone; i += 1) {
    const inner = deltaOf(before[i], after[i]);
    if (inner !== null) inside.push([String(i), inner]);
  }
  return inside.length === 0 ? null : { splice: [0, 0, []], in: Object.fromEntries(inside) };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
