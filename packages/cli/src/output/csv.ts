import { outcomeText } from '../print/outcome.ts';
import { whyLines } from '../print/why.ts';
import { csvLine, type CsvValue } from './cells.ts';
import { sheetName, type Format, type MakeFormat } from './format.ts';

/** One row per sheet: total, class, and the points of every section and criterion under their ids. */
export const csv: MakeFormat = ({ plan, context, explain, decimal }): Format => {
  const delimiter = decimal === 'comma' ? ';' : ',';
  const line = (cells: readonly CsvValue[]): string => csvLine(cells, delimiter, decimal);
  const head = ['sheet', 'subject', 'subject-title', 'status', 'total', 'max', 'outcome', 'class', 'class-title', 'decided-by', 'issues'];
  const ids = [...plan.sections, ...plan.criteria].map(({ id }) => id);
  return {
    begin: line([...head, ...ids, ...(explain ? ['why'] : [])]),
    row: (scored) => {
      const { sheet, report, issues } = scored;
      const { outcome, sections, criteria } = report;
      const errors = issues.filter(({ severity }) => severity === 'error').length;
      const cells: CsvValue[] = [
        sheetName(scored), sheet.subject?.id, sheet.subject?.title, report.status, report.total, report.max,
        outcome.kind, report.class, report.class === null ? null : outcomeText(outcome, plan, context), outcome.kind === 'class' ? outcome.decidedBy : null, errors,
      ];
      for (const { points } of sections) cells.push(points);
      for (const { points } of criteria) cells.push(points);
      if (explain) cells.push(whyLines(plan, report, context).join(' | '));
      return line(cells);
    },
    end: () => '',
  };
};
