/** `next` with every part of it that equals the part of `before` at the same place taken from `before`. */
export function shared<T>(before: unknown, next: T): T {
  return merged(before, next) as T;
}

function merged(before: unknown, next: unknown): unknown {
  if (Object.is(before, next) || typeof before !== 'object' || typeof next !== 'object' || before === null || next === null) return next;
  if (Array.isArray(next)) {
    if (!Array.isArray(before)) return next;
    const list = next.map((each: unknown, i) => merged(before[i], each));
    return list.length === before.length && list.every((each, i) => Object.is(each, before[i])) ? before : list;
  }
  if (Array.isArray(before)) return next;
  const old = before as Readonly<Record<string, unknown>>;
  const entries = Object.entries(next).filter(([, value]) => value !== undefined).map(([key, value]) => [key, merged(Object.hasOwn(old, key) ? old[key] : undefined, value)] as const);
  const keys = Object.keys(old);
  // The order of the keys is the author's too: the source shows it.
  const equal = keys.length === entries.length && entries.every(([key, value], i) => key === keys[i] && Object.is(value, old[key]));
  return equal ? before : Object.fromEntries(entries);
}
