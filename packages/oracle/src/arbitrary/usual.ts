// Sheets as most of them are: filled in without exceptions. With these the engine is quick, by a way of its own.
import type { Method } from '../types/items.ts';
import type { Rubric, Sheet } from '../types/rubric.ts';
import { placedIn } from './content.ts';

/** The sheet with its numbers as numbers, nothing overridden, listed or decided that need not be, in the order of the rubric. */
export function usual(rubric: Rubric, sheet: Sheet): Sheet {
  const ratings = placedIn(rubric.sections, []).flatMap(({ criterion: { id, method } }) => {
    const rating = sheet.ratings[id];
    return rating === undefined ? [] : [[id, usualRating(method, rating)] as const];
  });
  const numeric = new Set((rubric.facts ?? []).filter(({ kind }) => kind === 'number').map(({ id }) => id));
  const facts = Object.entries(sheet.facts ?? {}).map(([id, value]) => [id, numeric.has(id) ? asNumber(value) : value]);
  const { rows = {}, findings } = sheet;
  return {
    rubric: sheet.rubric,
    ratings: Object.fromEntries(ratings),
    facts: Object.fromEntries(facts),
    ...(Object.keys(rows).length === 0 ? {} : { rows }),
    ...(rubric.findings === undefined ? {} : { findings }),
  };
}

function usualRating(method: Method, rating: unknown): unknown {
  if (typeof rating !== 'object' || rating === null) return usualValue(method, rating);
  const { override, value, ...rest } = rating as Record<string, unknown>;
  return value === undefined ? rest : { ...rest, value: usualValue(method, value) };
}

const usualValue = (method: Method, value: unknown): unknown => (method.kind === 'levels' || method.kind === 'yes-no' ? value : asNumber(value));

const asNumber = (value: unknown): unknown => (typeof value === 'string' ? Number(value) : value);
