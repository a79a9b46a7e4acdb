import type { Decimal, Id } from '@chamdiem/core';
import { decimalsIn } from '../../budget/decimals.ts';
import { withChanges } from '../../budget/applied.ts';
import { planSpread } from '../../budget/plan.ts';
import { command } from '../../command.ts';
import { headings } from '../item/headings.ts';

/** Spreads what is missing over the criteria of a section, or of the whole. */
export const spreadRest = command('budget.spread-rest', {
  run: (document, args: { readonly section: Id | null; readonly base?: Decimal; readonly step: Decimal }) => withChanges(document, planSpread(document, args), decimalsIn([args.step])),
  title: (document, { section }) => (section === null ? undefined : headings(document, [section])),
});
