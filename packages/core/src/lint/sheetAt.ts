import { all, constant, not } from '../expr/make.ts';
import type { SheetContent } from '../generated/types.ts';
import type { Rational } from '../rational.ts';
import type { BandTable } from './bandTable.ts';
import type { LintContext } from './context.ts';

/** The best sheet changed until the criterion applies and the number that its bands look up has this value. */
export function sheetAt({ plan, search }: LintContext, { number, criterion }: BandTable, value: Rational): SheetContent | undefined {
  const { na } = plan.criteria[criterion]!;
  const applies = na === null ? [] : [not({ kind: 'slot', slot: na })];
  return search.sheetWhere(all([...applies, { kind: 'compare', cmp: '=', left: number, right: constant(value) }])) ?? undefined;
}
