import { score } from '@chamdiem/core';
import type { Context } from '../context.ts';
import { numberIn } from '../locale.ts';
import { classPaint, decidedText, outcomeShort } from '../print/outcome.ts';
import { table } from '../print/table.ts';
import { plain } from '../print/width.ts';
import type { Sample } from './library.ts';

/** Every sheet of a sample on one line: total, class, and what decided it. */
export async function summaryTable({ plan, names, sheet }: Sample, context: Context): Promise<string[]> {
  const { m, locale, out } = context;
  const rows = [];
  for (const name of names) {
    const given = await sheet(name);
    const report = score(plan, given);
    rows.push([
      // The notes of the samples are in Vietnamese; their names say the same in English.
      locale === 'vi' && given.note !== undefined ? plain(given.note) : name.replaceAll('-', ' '),
      report.total === null ? '–' : numberIn(locale, report.total),
      { text: outcomeShort(report.outcome, plan, context), paint: classPaint(report.outcome, plan, out.colours) },
      { text: decidedText(report, context), paint: out.colours.dim },
    ]);
  }
  return table([{ title: m.table.sheet, grows: true }, { title: m.table.total, align: 'right' }, { title: m.table.class }, { title: '' }], rows, out.width, out.colours);
}
