import { displaysExactly, fromFraction, parseDecimal, toFraction, toNumber } from '../decimal.ts';
import { isPoint, type Interval } from '../expr/interval.ts';
import type { Rational } from '../rational.ts';

/** A number of an explanation: known (exact only where the shown number differs), or between bounds. */
export type Amount =
  | { readonly kind: 'known'; readonly value: number; readonly exact?: string }
  | { readonly kind: 'between'; readonly min: number; readonly max: number };

export type KnownAmount = Extract<Amount, { kind: 'known' }>;

export function known(value: Rational): KnownAmount {
  const shown = toNumber(value);
  return displaysExactly(value) ? { kind: 'known', value: shown } : { kind: 'known', value: shown, exact: toFraction(value) };
}

export function amountOf(range: Interval): Amount {
  return isPoint(range) ? known(range.lo) : { kind: 'between', min: toNumber(range.lo), max: toNumber(range.hi) };
}

/** The exact value of a number as reports show it. */
export function exactOf(shown: { readonly value: number; readonly exact?: string }): Rational {
  return shown.exact === undefined ? parseDecimal(shown.value)! : fromFraction(shown.exact);
}

/** The exact points of a line; null while they are not known. */
export function exactPoints({ points, exact }: { readonly points: number | null; readonly exact?: string | undefined }): Rational | null {
  return points === null ? null : exactOf({ value: points, ...(exact === undefined ? {} : { exact }) });
}
