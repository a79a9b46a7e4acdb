import { explanationJson } from './explanation.ts';
import type { Format, FormatOptions, MakeFormat, Scored } from './format.ts';

/** One sheet gives one report, a list gives a list. */
export const json: MakeFormat = (options): Format => ({
  begin: options.single ? '' : '[\n',
  row: (scored, index) => (options.single ? `${JSON.stringify(JSON.parse(record(scored, options)), null, 2)}\n` : `${index === 0 ? '' : ',\n'}${record(scored, options)}`),
  end: (count) => (options.single ? '' : count === 0 ? ']\n' : '\n]\n'),
});

export const jsonl: MakeFormat = (options): Format => ({
  begin: '',
  row: (scored) => `${record(scored, options)}\n`,
  end: () => '',
});

/** The report with what it is about in front: reports themselves do not repeat the sheet's id and subject. */
function record({ sheet, place, report }: Scored, { plan, explain }: FormatOptions): string {
  const { id, subject, rater, occasion, stage } = sheet;
  const about = JSON.stringify({ id, subject, rater, occasion, stage, file: place.file, ...(place.row === null ? {} : { row: place.row }) });
  const explanation = explain ? `,"explanation":${explanationJson(plan, report)}` : '';
  return `{"sheet":${about},${JSON.stringify(report).slice(1, -1)}${explanation}}`;
}
