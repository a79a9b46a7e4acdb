import { distances, formatAmount, formatNumber, type Outcome, type Plan, type ScoreReport, type Text } from '@chamdiem/core';
import type { TextContext } from '../text/textContext.ts';

/** Where a sheet stands, in words. */
export interface Standing {
  /** The total, or what is sure of it so far. */
  readonly total: string;
  readonly max: string;
  /** The total is not yet complete; `atMost` is what can still be reached. */
  readonly running: boolean;
  readonly atMost: string;
  readonly outcome: string;
  readonly settled: boolean;
  /** The classes that are still possible, or how far the next better one is. */
  readonly detail: string;
}

export function standingOf(plan: Plan, report: ScoreReport, texts: TextContext): Standing {
  const { form, core } = texts.messages.value;
  const { total, totalExact, possibleTotal, max, outcome } = report;
  const amount = (value: number, exact?: string): string => formatAmount({ kind: 'known', value, ...(exact === undefined ? {} : { exact }) }, core.numbers);
  // Where the rubric rounds its total, the rounded one is what people are told.
  const rounded = plan.rubric.rounding?.total !== undefined && plan.rubric.rounding.total !== 'none';
  const sure = total === null ? (possibleTotal === null ? '' : amount(possibleTotal.min)) : amount(total, rounded ? undefined : totalExact);
  return {
    total: sure,
    max: max === null ? '' : amount(max),
    running: total === null && possibleTotal !== null,
    atMost: total === null && possibleTotal !== null ? form.atMost(amount(possibleTotal.max)) : '',
    outcome: outcomeText(plan, outcome, report, texts),
    settled: outcome.kind === 'class',
    detail: detailText(plan, report, texts),
  };
}

function outcomeText({ rubric }: Plan, outcome: Outcome, { qualifiers }: ScoreReport, { messages, t }: TextContext): string {
  const { form } = messages.value;
  switch (outcome.kind) {
    case 'class': {
      const suffix = rubric.classes?.qualifiers?.filter(({ id }) => qualifiers.includes(id)).map((each) => each.suffix).join('') ?? '';
      return t(titleOf(rubric.classes?.list, outcome.classId)) + suffix;
    }
    case 'pending': return form.classPending;
    case 'open': return form.classOpen;
    case 'exempt': return form.classExempt(t(titleOf(rubric.exemptions, outcome.reason)));
    case 'none': return '';
  }
}

function detailText(plan: Plan, report: ScoreReport, { messages, t }: TextContext): string {
  const { form, core } = messages.value;
  const { list = [], direction, compare } = plan.rubric.classes ?? {};
  if (report.outcome.kind === 'pending') {
    const { possible, openPossible, exemptPossible } = report.outcome;
    const { outcome: words } = core.explain;
    const titles = [...possible.map((id) => t(titleOf(list, id))), ...(openPossible ? [words.openPossible] : []), ...(exemptPossible ? [words.exemptPossible] : [])];
    return titles.length === 0 ? '' : form.possible(titles.length === 1 ? titles[0]! : titles.slice(0, -1).join(', ') + core.numbers.or + titles.at(-1)!);
  }
  const { totalExact: _, ...rounded } = report;
  const next = distances(plan, compare === 'rounded' ? rounded : report).at(-1);
  return next === undefined ? '' : (direction === 'lower' ? form.overNext : form.toNext)(formatNumber(next.points, core.numbers, 2), t(titleOf(list, next.classId)));
}

function titleOf(list: readonly { readonly id: string; readonly title: Text }[] | undefined, id: string): Text | undefined {
  return list?.find((each) => each.id === id)?.title;
}
