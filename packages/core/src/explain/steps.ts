import type { RoundOrNone } from '../generated/types.ts';
import { compare } from '../rational.ts';
import { exactOf, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import type { ClampStep, RoundingStep } from './working.ts';

type Limit = number | string | undefined;

/** The limit that changed a number, or null. */
export function clampStep(at: Evaluation, before: Amount, after: Amount, min: Limit, max: Limit): ClampStep | null {
  if (before.kind !== 'known' || after.kind !== 'known') return null;
  const order = compare(exactOf(after), exactOf(before));
  if (order === 0) return null;
  const side = order > 0 ? 'min' : 'max';
  const limit = side === 'min' ? min : max;
  return { side, limit: limit === undefined ? after : at.amount(limit), before };
}

/** A rounding that changed a number, or null. */
export function roundingStep(rounding: RoundOrNone | undefined, before: Amount, after: Amount): RoundingStep | null {
  if (rounding === undefined || rounding === 'none' || before.kind !== 'known' || after.kind !== 'known') return null;
  return compare(exactOf(before), exactOf(after)) === 0 ? null : { rounding, before, after };
}
