import type { RoundingMode } from '../rational.ts';
import type { Comparator } from '../generated/types.ts';

/**
 * The one arithmetic tree that every method, condition, section and class compiles to.
 * Plain data: numbers are exact fractions written as strings ("5/4"), inputs and slots are indices into the Plan.
 * Scoring, bounds, SQL, spreadsheets and sentences are folds over it.
 */
export type Expr =
  | { readonly kind: 'const'; readonly value: string }
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'add' | 'mul' | 'min' | 'max'; readonly args: readonly Expr[] }
  | DivExpr
  | { readonly kind: 'round'; readonly arg: Expr; readonly digits: number; readonly mode: RoundingMode }
  | StepExpr
  | WhenExpr
  | { readonly kind: 'compare'; readonly cmp: Comparator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'all' | 'any' | 'count'; readonly args: readonly Expr[] }
  | { readonly kind: 'not'; readonly arg: Expr }
  | RowsExpr;

/** num / den, or zero where den is 0. den is never negative; least is the smallest positive value it can take. */
export interface DivExpr {
  readonly kind: 'div';
  readonly num: Expr;
  readonly den: Expr;
  readonly zero: Expr | null;
  readonly least: string;
}

/** Piecewise constant: values[i] between edges i-1 and i; an edge belongs to the piece above it, or below it when open. null is no value. */
export interface StepExpr {
  readonly kind: 'step';
  readonly arg: Expr;
  readonly edges: readonly { readonly at: string; readonly open: boolean }[];
  readonly values: readonly (string | null)[];
}

/** The first case that holds; else null is no value. */
export interface WhenExpr {
  readonly kind: 'when';
  readonly cases: readonly { readonly if: Expr; readonly then: Expr }[];
  readonly else: Expr | null;
}

/** An aggregate over the rows of a table for which 'if' holds; empty is the value without any. distinct counts different values of 'of'. */
export interface RowsExpr {
  readonly kind: 'rows';
  readonly table: number;
  readonly take: 'sum' | 'min' | 'max' | 'count' | 'distinct';
  readonly of: Expr;
  readonly if: Expr;
  readonly empty: string;
}

export type ExprKind = Expr['kind'];
