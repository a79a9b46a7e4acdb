import type { Plan, ScoreReport, SectionReport } from '@chamdiem/core';
import type { Context } from '../context.ts';
import { numberIn } from '../locale.ts';
import { bar } from './bar.ts';
import { namesOf } from './names.ts';
import { classPaint, decidedText, outcomeText } from './outcome.ts';
import { table, type Row } from './table.ts';
import { costs, lowerIsBetter, whyLines } from './why.ts';
import { wrap } from './width.ts';

const COSTS = 3;

/** One report as people read it: sections with bars, total, class, why, and what cost most. */
export function card(plan: Plan, report: ScoreReport, context: Context): string[] {
  const { m, locale, out } = context;
  const { colours } = out;
  const names = namesOf(plan, locale);
  const shown = (value: number | null): string => (value === null ? '–' : numberIn(locale, value));
  const rows: Row[] = report.sections.flatMap((section, i) => (plan.sections[i]!.path.length > 2 ? [] : [rowOf(section)]));
  for (const { id, applied, change } of report.adjustments) if (applied !== false) rows.push([names.rule(id), signed(change), '', '']);
  if (plan.total !== null) rows.push([{ text: m.card.total, paint: colours.bold }, { text: totalText(), paint: colours.bold }, { text: shown(report.max), paint: colours.bold }, { text: bar(report.total, report.max), paint: colours.bold }]);
  const lines = table([{ title: m.card.section, grows: true }, { title: m.card.points, align: 'right' }, { title: m.card.max, align: 'right' }, { title: '' }], rows, out.width, colours);

  const decided = decidedText(report, context);
  const qualifiers = report.qualifiers.map((id) => names.rule(id));
  if (report.outcome.kind !== 'none') {
    const text = [outcomeText(report.outcome, plan, context), ...qualifiers].join(' ');
    lines.push('', `  ${m.card.class} ${colours.bold(classPaint(report.outcome, plan, colours)(text))}${decided === '' ? '' : colours.dim(` (${decided})`)}`);
  }
  for (const line of whyLines(plan, report, context)) lines.push(wrap(line, out.width, '    ', '  – '));
  const dear = costs(plan, report).slice(0, COSTS);
  if (dear.length > 0) {
    const lower = lowerIsBetter(plan);
    lines.push(`  ${lower ? m.card.gains : m.card.costs}`);
    for (const { id, lost } of dear) lines.push(wrap(`${colours.yellow(`${lower ? '+' : '−'}${numberIn(locale, lost)}`)}  ${names.item(id)}`, out.width, '        ', '    '));
  }
  return lines;

  function rowOf({ id, points, max, state, outcome }: SectionReport): Row {
    const own = outcome === undefined ? '' : ` (${outcomeText(outcome, plan, context)})`;
    const value = state === 'na' ? m.card.na : shown(points);
    return [`${names.item(id)}${own}`, value, shown(max), { text: bar(points, max), paint: points === max ? colours.green : colours.cyan }];
  }

  function totalText(): string {
    if (report.total !== null) return shown(report.total);
    const { possibleTotal } = report;
    return possibleTotal === null ? '–' : `${shown(possibleTotal.min)}–${shown(possibleTotal.max)}`;
  }

  function signed(value: number | null): string {
    return value !== null && value > 0 ? `+${shown(value)}` : shown(value);
  }
}
