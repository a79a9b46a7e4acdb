import { numberIn } from '../locale.ts';
import { card } from '../print/card.ts';
import { explanationLines } from '../print/explanation.ts';
import { namesOf } from '../print/names.ts';
import { classPaint, decidedText, outcomeShort } from '../print/outcome.ts';
import { cut, padEnd, padStart, plain } from '../print/width.ts';
import { sheetName, type Format, type FormatOptions, type MakeFormat, type Scored } from './format.ts';

const TOTAL = 9;

/** For people: a line per sheet, or each sheet in full when it is the only one or is to be explained. */
export const table: MakeFormat = (options): Format => (options.single || options.explain ? cards(options) : lines(options));

function cards({ plan, context, explain }: FormatOptions): Format {
  const { colours } = context.out;
  return {
    begin: `${colours.bold(namesOf(plan, context.locale).rubric)}\n`,
    row: (scored) => `\n${colours.bold(plain([sheetName(scored), scored.sheet.subject?.title].filter((part) => part !== undefined).join(' · ')))}\n${(explain ? explanationLines(plan, scored.report, context, 'normal') : card(plan, scored.report, context)).join('\n')}\n`,
    end: () => '',
  };
}

/** Widths are fixed beforehand: lines are printed as sheets come. */
function lines({ plan, context }: FormatOptions): Format {
  const { m, locale, out: { colours, width } } = context;
  const name = Math.floor((width - TOTAL - 6) * 0.5);
  const rest = width - name - TOTAL - 6;
  const classWidth = Math.floor(rest * 0.6);
  const line = (sheet: string, total: string, outcome: string, note: string): string => `  ${padEnd(cut(sheet, name), name)} ${padStart(total, TOTAL)}  ${outcome}${note === '' ? '' : ` ${note}`}`.trimEnd();
  return {
    begin: `${colours.bold(namesOf(plan, locale).rubric)}\n${colours.dim(line(m.table.sheet, m.table.total, padEnd(m.table.class, classWidth), ''))}\n`,
    row: (scored) => {
      const { report, issues } = scored;
      const errors = issues.filter(({ severity }) => severity === 'error').length;
      const note = [decidedText(report, context), ...(errors > 0 ? [m.table.errors(errors)] : [])].filter((part) => part !== '').join(', ');
      const outcome = padEnd(cut(outcomeShort(report.outcome, plan, context), classWidth), classWidth);
      return `${line(plain(labelOf(scored)), report.total === null ? '–' : numberIn(locale, report.total), classPaint(report.outcome, plan, colours)(outcome), colours.dim(note))}\n`;
    },
    end: () => '',
  };
}

function labelOf(scored: Scored): string {
  const { title } = scored.sheet.subject ?? {};
  return title === undefined ? sheetName(scored) : `${sheetName(scored)} · ${title}`;
}
