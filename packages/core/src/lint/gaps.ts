import type { Fix } from '../generated/types.ts';
import { decimalsOf, displaysExactly, toFraction, toNumber } from '../decimal.ts';
import { add, compare, ofInteger, rational, subtract, type Rational } from '../rational.ts';
import { moveEdge, type BandTable } from './bandTable.ts';
import { gapsBetween, type Window } from './window.ts';

/** A stretch of numbers that occurs and that nothing covers. */
export interface Gap {
  readonly window: Window;
  /** A number in it. */
  readonly example: Rational;
  /** True when the neighbours are one unit of their own decimals apart: 70–89 and 90, where 89.5 occurs. */
  readonly precision: boolean;
}

/** Gaps between windows, as far as a number in them occurs. */
export function gapsOf(windows: readonly Window[], whole: Window, occurs: (window: Window) => Rational | null): Gap[] {
  return gapsBetween(windows, whole).flatMap((window) => {
    const example = occurs(window);
    return example === null ? [] : [{ window, example, precision: isPrecision(window, windows) }];
  });
}

export function tableGaps(table: BandTable): Gap[] {
  return gapsOf(table.windows, table.whole, (window) => onGrid(table, window));
}

/** The first number of the table's grid inside the window; without a grid, its middle. */
function onGrid({ whole, unit }: BandTable, { lo, loOpen, hi, hiOpen }: Window): Rational | null {
  if (lo === null || hi === null || whole.lo === null) return lo ?? hi;
  if (unit === null) return compare(lo, hi) === 0 ? lo : rational(lo.n * hi.d + hi.n * lo.d, 2n * lo.d * hi.d);
  const from = subtract(lo, whole.lo);
  const steps = (from.n * unit.d) / (from.d * unit.n);
  for (const k of [steps, steps + 1n]) {
    const value = add(whole.lo, rational(k * unit.n, unit.d));
    const above = compare(value, lo) >= (loOpen ? 1 : 0);
    if (above) return compare(value, hi) <= (hiOpen ? -1 : 0) ? value : null;
  }
  return null;
}

function isPrecision({ lo, loOpen, hi, hiOpen }: Window, windows: readonly Window[]): boolean {
  if (lo === null || hi === null || !loOpen || !hiOpen) return false;
  const edges = windows.flatMap((window) => [window.lo, window.hi]).filter((edge) => edge !== null);
  const decimals = Math.max(...edges.map((edge) => decimalsOf(edge) ?? 0));
  return compare(subtract(hi, lo), ofInteger(1, decimals)) <= 0;
}

/** Lets the band below reach up to the one above; at the ends, lets the last band run on. */
export function closeGap(table: BandTable, { window: { lo, loOpen, hi, hiOpen } }: Gap): Fix | undefined {
  const touches = (side: 'lo' | 'hi', edge: Rational | null) => table.windows.findIndex((window) => edge !== null && window[side] !== null && compare(window[side], edge) === 0);
  const above = touches('lo', hi);
  const below = touches('hi', lo);
  if (lo !== null && hi !== null && compare(lo, hi) === 0 && above >= 0) return moveEdge(table, above, 'from', hi, false);
  if (below >= 0 && above >= 0) return moveEdge(table, below, 'to', hi, hiOpen);
  if (below >= 0) return moveEdge(table, below, 'to', null, loOpen);
  return above >= 0 ? moveEdge(table, above, 'from', null, hiOpen) : undefined;
}

/** A number for a message. */
export function shownNumber(value: Rational): string | number {
  return displaysExactly(value) ? toNumber(value) : toFraction(value);
}

/** A stretch for a message, in mathematical notation. */
export function shownWindow({ lo, loOpen, hi, hiOpen }: Window): string {
  if (lo !== null && hi !== null && compare(lo, hi) === 0) return String(shownNumber(lo));
  const low = lo === null ? '(−∞' : `${loOpen ? '(' : '['}${shownNumber(lo)}`;
  const high = hi === null ? '∞)' : `${shownNumber(hi)}${hiOpen ? ')' : ']'}`;
  return `${low}; ${high}`;
}
