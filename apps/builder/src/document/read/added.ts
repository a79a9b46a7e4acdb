import type { Path } from './path.ts';

type Container = Readonly<Record<string | number, unknown>>;

/** Where a document has something that an earlier one lacks: the element that a list gained, or the first place that differs. */
export function addedAt(before: unknown, after: unknown): Path {
  if (typeof after !== 'object' || after === null || typeof before !== 'object' || before === null) return [];
  if (Array.isArray(after) && Array.isArray(before) && after.length > before.length) return [after.findIndex((each) => !before.includes(each))];
  const keys: (string | number)[] = Array.isArray(after) ? [...after.keys()] : Object.keys(after);
  const key = keys.find((each) => !Object.is((before as Container)[each], (after as Container)[each]));
  return key === undefined ? [] : [key, ...addedAt((before as Container)[key] ?? (Array.isArray((after as Container)[key]) ? [] : undefined), (after as Container)[key])];
}
