import Papa from 'papaparse';
import { gridOf, limits, plain, type Grid, type TableIssue } from './grid.ts';

/** Reads tab-separated text from a spreadsheet, or CSV with commas or semicolons. */
export function readText(text: string): Grid {
  if (text.length > limits.characters) return { rows: [], issues: [{ code: 'unreadable', severity: 'error' }] };
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const faults = errors.filter(({ type }) => type === 'Quotes');
  const issues: TableIssue[] = faults.slice(0, 1).map(({ row }) => ({ code: 'unreadable', severity: 'warning', ...(row === undefined ? {} : { row: row + 1 }) }));
  // The line break at the end of a copied table is no row.
  const rows = data.at(-1)?.every((cell) => cell === '') === true ? data.slice(0, -1) : data;
  return gridOf(rows.slice(0, limits.rows).map((row) => row.map((cell) => plain(cell.trim()))), issues, rows.length);
}

/** Tabs where there are any; else the one of ; and , that the first lines have more of. A comma may be a decimal comma. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000);
  if (head.includes('\t')) return '\t';
  const count = (sign: string): number => head.split(sign).length;
  return count(';') > 1 ? ';' : /^[^\n]*"?,"?[^\n]*/.test(head) && count(',') > 1 && !/^[^,\n]*\d,\d[^,\n]*$/m.test(head.split('\n')[0] ?? '') ? ',' : '\t';
}
