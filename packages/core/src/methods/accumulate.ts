import type { Expr } from '../expr/expr.ts';
import type { AccrualMethod, CountMethod } from '../generated/types.ts';
import type { InputDomain } from '../plan.ts';
import { compare, type Rational } from '../rational.ts';
import type { MethodPlace } from './method.ts';

/** What count and accrual share: a number answered or computed, and points within limits. */
type Accumulating = CountMethod | AccrualMethod;

export function numberOrTerm(method: Accumulating, at: MethodPlace): InputDomain | null {
  if (method.of !== undefined && method.answer !== undefined) at.report('answer-and-term');
  if (method.of === undefined && method.answer === undefined) at.report('answer-missing');
  if (method.of !== undefined && (method.min === undefined || method.max === undefined)) at.report('limits-missing');
  return method.answer === undefined ? null : at.domain(method.answer, 'answer');
}

export function limitsOf(method: Accumulating, at: MethodPlace): { readonly min: Rational | null; readonly max: Rational | null } {
  const min = method.min === undefined ? null : at.decimal(method.min, 0, 'min');
  const max = method.max === undefined ? null : at.decimal(method.max, 0, 'max');
  if (min !== null && max !== null && compare(min, max) > 0) at.report('bounds-reversed', { min: String(method.min), max: String(method.max) }, 'max');
  return { min, max };
}

/** What the limits and the domain of the answer allow; the limits alone where a term gives the number. */
export function rangeWithin(method: Accumulating, at: MethodPlace, points: Expr): { readonly least: Rational; readonly most: Rational } {
  const { min, max } = limitsOf(method, at);
  const { lo, hi } = at.b.range(points);
  return method.of === undefined ? { least: lo, most: hi } : { least: min ?? lo, most: max ?? hi };
}
