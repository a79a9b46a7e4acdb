const known = new WeakSet<object>();

/**
 * A deeply frozen plain copy. Parts that came out of here before are taken as they are, so documents share what did not change;
 * properties that are undefined are dropped, as JSON would.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || known.has(value)) return value;
  const copy: object = Array.isArray(value)
    ? value.map((each: unknown) => frozen(each))
    : Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => [key, frozen<unknown>(each)]));
  known.add(Object.freeze(copy));
  return copy as T;
}
