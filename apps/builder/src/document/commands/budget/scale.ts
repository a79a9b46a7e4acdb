import type { Decimal, Rubric } from '@chamdiem/core';
import { withChanges, withMaxima } from '../../budget/applied.ts';
import { planCuts, withCuts } from '../../budget/cuts.ts';
import { planScale } from '../../budget/plan.ts';
import { command } from '../../command.ts';

interface Scaling {
  readonly base?: Decimal;
  readonly decimals: number;
  /** Whether class cuts keep their share of the points. */
  readonly cuts?: boolean;
}

/** Brings all points together to a base, 100 unless told; declared maxima of sections and the total follow, and class cuts where wanted. */
export const scaleTo = command('budget.scale', {
  run: (document: Rubric, { base = 100, decimals, cuts = false }: Scaling) => {
    const changes = planScale(document, { base, decimals });
    if (changes.length === 0) return document;
    const next = withMaxima(withChanges(document, changes, decimals), base);
    return cuts ? withCuts(next, planCuts(document, next, decimals)) : next;
  },
  title: (_, { base }) => String(base ?? 100),
});
