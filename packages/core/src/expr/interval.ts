import { equal, type Rational } from '../rational.ts';

/** What is known of a number: it lies between lo and hi. Known exactly when both are equal and nothing is left to give. */
export interface Interval {
  readonly lo: Rational;
  readonly hi: Rational;
}

/** Three-valued: null is not yet known. */
export type Truth = boolean | null;

export const point = (value: Rational): Interval => ({ lo: value, hi: value });
export const isPoint = (range: Interval): boolean => equal(range.lo, range.hi);

export function all<T>(list: readonly T[], truthOf: (each: T) => Truth): Truth {
  let result: Truth = true;
  for (const each of list) {
    const truth = truthOf(each);
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

export function any<T>(list: readonly T[], truthOf: (each: T) => Truth): Truth {
  let result: Truth = false;
  for (const each of list) {
    const truth = truthOf(each);
    if (truth === true) return true;
    if (truth === null) result = null;
  }
  return result;
}

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);
