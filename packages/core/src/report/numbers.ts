import { displaysExactly, toFraction, toNumber } from '../decimal.ts';
import { isPoint, type Interval } from '../expr/interval.ts';

/** A number as a report shows it; null while it is not known. */
export interface Shown {
  readonly points: number | null;
  /** The exact value where the shown number differs from it. */
  readonly exact?: string;
}

export function shown(range: Interval): Shown {
  let known = remembered.get(range);
  if (known === undefined) remembered.set(range, (known = show(range)));
  return known;
}

/** Numbers that are evaluated once are shown in many reports. */
const remembered = new WeakMap<Interval, Shown>();

function show(range: Interval): Shown {
  if (!isPoint(range)) return { points: null };
  const points = toNumber(range.lo);
  return displaysExactly(range.lo) ? { points } : { points, exact: toFraction(range.lo) };
}

export function knownNumber(range: Interval): number | null {
  return shown(range).points;
}

