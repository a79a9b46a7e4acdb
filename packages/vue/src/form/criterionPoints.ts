import { formatAmount } from '@chamdiem/core';
import type { OutlineCriterion } from '../sheet/outline.ts';
import type { CriterionView } from '../sheet/useScoresheet.ts';
import type { TextContext } from '../text/textContext.ts';

/** The points of a criterion in words, or what it can give at most; nothing where it has none. */
export function criterionPoints({ node, plan }: OutlineCriterion, { report }: CriterionView, { messages, n }: TextContext): string {
  const { form, core } = messages.value;
  const { points, exact, max, state } = report;
  if (state === 'na') return form.notApplicable;
  if (plan.earned === null) return '';
  // While it is open whether the criterion applies, its maximum is the published one.
  const known = max ?? node.max;
  const most = known === undefined || plan.role !== 'normal' ? null : n(known);
  if (points === null) return plan.role !== 'normal' ? form[plan.role] : most === null ? '' : form.maxPoints(most);
  const shown = formatAmount({ kind: 'known', value: points, ...(exact === undefined ? {} : { exact }) }, core.numbers);
  return most === null ? form.points(shown) : form.pointsOf(shown, most);
}
