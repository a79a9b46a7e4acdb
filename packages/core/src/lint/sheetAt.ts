import type { Expr } from '../expr/expr.ts';
import { constant } from '../expr/make.ts';
import type { SheetContent } from '../generated/types.ts';
import type { Rational } from '../rational.ts';
import type { LintContext } from './context.ts';

/** The best sheet changed until a number has this value. */
export function sheetAt({ search }: LintContext, number: Expr, value: Rational): SheetContent | undefined {
  return search.sheetWhere({ kind: 'compare', cmp: '=', left: number, right: constant(value) }) ?? undefined;
}
