/** A sheet from elsewhere may hold anything; the report says what is wrong with it, and these keep a form from stumbling over it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list that are records; undefined where there is no list. */
export function recordsIn<T extends object>(list: readonly T[] | undefined): readonly T[] | undefined {
  const isSound = (each: T): boolean => isRecord(each);
  if (!Array.isArray(list)) return undefined;
  return list.every(isSound) ? list : list.filter(isSound);
}

export function recordOr<T extends object>(value: T | undefined): T | undefined {
  return isRecord(value) ? value : undefined;
}
