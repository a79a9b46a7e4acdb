import { formatAmount, type Plan } from '@chamdiem/core';
import type { OutlineSection } from '../sheet/outline.ts';
import type { SectionView } from '../sheet/useScoresheet.ts';
import type { TextContext } from '../text/textContext.ts';

/** The points of a section in words; nothing where the section has none. */
export function sectionSum(plan: Plan, { index }: OutlineSection, { report }: SectionView, { messages }: TextContext): string {
  const { points, exact, max, state } = report;
  const { form, core } = messages.value;
  if (plan.sections[index]!.points === null) return '';
  if (state === 'na') return form.notApplicable;
  const shown = points === null ? '–' : formatAmount({ kind: 'known', value: points, ...(exact === undefined ? {} : { exact }) }, core.numbers);
  return max === null ? form.points(shown) : form.pointsOf(shown, formatAmount({ kind: 'known', value: max }, core.numbers));
}
