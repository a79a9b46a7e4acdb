/** The list with something put before a position; at the end unless told. */
export function inserted<T>(list: readonly T[] | undefined, items: readonly T[], at?: number): T[] {
  const all = list ?? [];
  return all.toSpliced(clamp(at ?? all.length, all.length), 0, ...items);
}

/** The list with one element at another position, counted after it was taken out. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || from === to) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(clamp(to, rest.length), 0, item);
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(Math.trunc(at), length));
}
