import { compare, type Rational } from '../rational.ts';

/** A stretch of numbers; a side that is null is unbounded. */
export interface Window {
  readonly lo: Rational | null;
  readonly loOpen: boolean;
  readonly hi: Rational | null;
  readonly hiOpen: boolean;
}

export function contains({ lo, loOpen, hi, hiOpen }: Window, value: Rational): boolean {
  return (lo === null || compare(value, lo) >= (loOpen ? 1 : 0)) && (hi === null || compare(value, hi) <= (hiOpen ? -1 : 0));
}

/** True when no number lies inside. */
export function isEmpty({ lo, loOpen, hi, hiOpen }: Window): boolean {
  if (lo === null || hi === null) return false;
  const order = compare(lo, hi);
  return order > 0 || (order === 0 && (loOpen || hiOpen));
}

export function intersect(a: Window, b: Window): Window {
  const low = tighter(a, b, 'lo', 1);
  const high = tighter(a, b, 'hi', -1);
  return { lo: low.lo, loOpen: low.loOpen, hi: high.hi, hiOpen: high.hiOpen };
}

function tighter(a: Window, b: Window, side: 'lo' | 'hi', sign: number): Window {
  const [x, y] = [a[side], b[side]];
  if (x === null || y === null) return x === null ? b : a;
  const order = compare(x, y) * sign;
  if (order !== 0) return order > 0 ? a : b;
  return (side === 'lo' ? a.loOpen : a.hiOpen) ? a : b;
}

/** Orders by the lower side, unbounded first. */
export function byLower(a: Window, b: Window): number {
  if (a.lo === null || b.lo === null) return (a.lo === null ? 0 : 1) - (b.lo === null ? 0 : 1);
  return compare(a.lo, b.lo) || Number(a.loOpen) - Number(b.loOpen);
}

/** True when everything in the inner window lies in the outer one. */
export function covers(outer: Window, inner: Window): boolean {
  const low = outer.lo === null || (inner.lo !== null && (compare(outer.lo, inner.lo) < 0 || (compare(outer.lo, inner.lo) === 0 && (!outer.loOpen || inner.loOpen))));
  const high = outer.hi === null || (inner.hi !== null && (compare(outer.hi, inner.hi) > 0 || (compare(outer.hi, inner.hi) === 0 && (!outer.hiOpen || inner.hiOpen))));
  return low && high;
}

/** What the windows leave open inside the whole, lowest first. */
export function gapsBetween(windows: readonly Window[], whole: Window): Window[] {
  const gaps: Window[] = [];
  let from: Pick<Window, 'lo' | 'loOpen'> = whole;
  for (const window of windows.filter((each) => !isEmpty(each)).toSorted(byLower)) {
    if (window.lo !== null) {
      const gap: Window = { lo: from.lo, loOpen: from.loOpen, hi: window.lo, hiOpen: !window.loOpen };
      if (!isEmpty(gap)) gaps.push(gap);
    }
    if (window.hi === null) return gaps;
    const next: Window = { lo: window.hi, loOpen: !window.hiOpen, hi: null, hiOpen: false };
    if (from.lo === null || covers({ lo: from.lo, loOpen: from.loOpen, hi: null, hiOpen: false }, next)) from = next;
  }
  const last: Window = { ...whole, lo: from.lo, loOpen: from.loOpen };
  return isEmpty(last) ? gaps : [...gaps, last];
}
