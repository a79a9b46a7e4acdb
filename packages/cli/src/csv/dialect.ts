import { parse } from 'csv-parse/sync';
import type { Dialect, Reading } from '../sheets/entry.ts';

const DELIMITERS = [',', ';', '\t'];
const RECORDS = 200;

/** Finds out how a table is written from its first bytes; what the user said wins. */
export function dialectOf(sample: Uint8Array, isCut: boolean, { delimiter, decimal, encoding }: Pick<Reading, 'delimiter' | 'decimal' | 'encoding'>): Dialect {
  const code = encoding ?? encodingOf(sample);
  const text = new TextDecoder(code).decode(sample);
  const found = delimiter ?? delimiterOf(text, isCut);
  return { delimiter: found, decimal: decimal ?? decimalOf(recordsOf(text, found, isCut), found), encoding: code };
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

/** The delimiter that cuts most records into as many cells as the header, and into most cells. */
function delimiterOf(text: string, isCut: boolean): string {
  const scored = DELIMITERS.map((delimiter) => {
    const records = recordsOf(text, delimiter, isCut);
    const wanted = records[0]?.length ?? 0;
    const even = records.filter(({ length }) => length === wanted).length;
    return { delimiter, score: wanted < 2 ? 0 : (even / records.length) * 1000 + wanted };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]!.delimiter;
}

/** Comma when more cells look like 8,5 than like 8.5. Without any such cell: comma beside semicolons, as spreadsheets set to Vietnamese write. */
function decimalOf(records: readonly (readonly string[])[], delimiter: string): 'comma' | 'point' {
  let [commas, points] = [0, 0];
  for (const record of records.slice(1)) {
    for (const cell of record) {
      if (/^-?\d+,\d+$/.test(cell)) commas += 1;
      else if (/^-?\d+\.\d+$/.test(cell)) points += 1;
    }
  }
  if (commas === points) return delimiter === ';' ? 'comma' : 'point';
  return commas > points ? 'comma' : 'point';
}

function recordsOf(text: string, delimiter: string, isCut: boolean): string[][] {
  const records = parse(text, { delimiter, bom: true, relax_quotes: true, relax_column_count: true, skip_records_with_error: true, skip_empty_lines: true, to: RECORDS });
  // A sample that was cut ends in the middle of a record.
  return isCut && records.length > 1 && records.length < RECORDS ? records.slice(0, -1) : records;
}
