import type { Expr } from '../expr/expr.ts';
import type { Build } from '../build/build.ts';
import type { Condition, Method as MethodConfig, NumberDomain, Term } from '../generated/types.ts';
import type { InputDomain } from '../plan.ts';
import type { Rational } from '../rational.ts';
import type { Path } from '../issue.ts';

/**
 * One scoring method: how an answer becomes points, as an expression.
 * A method is one file in this folder and one entry in its index.
 */
export interface Method<M extends MethodConfig = MethodConfig> {
  readonly kind: M['kind'];
  /** What the rater answers; null when terms give everything. */
  answer(method: M, at: MethodPlace): InputDomain | null;
  /** What the rater gives as denominator, for a ratio answered with two numbers. */
  of?(method: M, at: MethodPlace): InputDomain | null;
  /** A condition under which the method itself makes the criterion not applicable. */
  notApplicable?(method: M, at: MethodInputs): Expr;
  /** Points of an answer; null for a grade. */
  points(method: M, at: MethodInputs): Expr | null;
  /** The least and the most points that it can give; an override lies between. */
  range(method: M, at: MethodPlace, points: Expr): { readonly least: Rational; readonly most: Rational };
  /** True when points may need rounding because the method divides. */
  divides?(method: M, at: MethodPlace): boolean;
}

/** Where a method stands, and the lowerings it may use; the steps of a path are counted from the method. */
export interface MethodPlace {
  readonly b: Build;
  readonly path: Path;
  decimal(value: number | string | undefined, fallback: number, ...step: Path): Rational;
  domain(domain: NumberDomain, ...step: Path): InputDomain;
  report(code: string, params?: Parameters<Build['report']>[2], ...step: Path): void;
}

/** The same with the criterion's own inputs at hand. */
export interface MethodInputs extends MethodPlace {
  readonly answer: Expr | null;
  readonly of: Expr | null;
  term(term: Term, ...step: Path): Expr;
  condition(condition: Condition, ...step: Path): Expr;
}
