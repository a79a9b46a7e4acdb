import type { LoadFailure } from './failure.ts';

/** Enough of a sheet for a form to show it; what is wrong inside it, the form says at its place. */
export function sheetFailure(value: unknown): LoadFailure | null {
  const sound = typeof value === 'object' && value !== null && 'ratings' in value && typeof value.ratings === 'object' && value.ratings !== null;
  return sound ? null : { kind: 'not-a-sheet' };
}
