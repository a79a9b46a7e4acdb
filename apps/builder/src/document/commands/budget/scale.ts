import type { Decimal } from '@chamdiem/core';
import { withChanges, withMaxima } from '../../budget/applied.ts';
import { planScale } from '../../budget/plan.ts';
import { command } from '../../command.ts';

/** Brings all points together to a base, 100 unless told; declared maxima of sections and the total follow. */
export const scaleTo = command('budget.scale', {
  run: (document, args: { readonly base?: Decimal; readonly decimals: number }) => {
    const changes = planScale(document, args);
    return changes.length === 0 ? document : withMaxima(withChanges(document, changes, args.decimals), args.base ?? 100);
  },
  title: (_, { base }) => String(base ?? 100),
});
