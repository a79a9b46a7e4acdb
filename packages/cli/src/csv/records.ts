import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { issueOf } from '../failure.ts';
import type { Dialect, Fault } from '../sheets/entry.ts';
import { utf8From } from './source.ts';

/** One record: its cells, or why it could not be cut into cells. */
export type CsvRecord =
  | { readonly row: number; readonly cells: readonly string[] }
  | { readonly row: number; readonly fault: Fault };

/** More than any sheet needs; a quote that is never closed would otherwise swallow the rest of the file. */
const MAX_RECORD = 1 << 20;
/** Each costs reading up to MAX_RECORD bytes again. */
const MAX_RESTARTS = 1000;

/**
 * Cuts a table into records, as spreadsheets count rows. A record that breaks off the parser (a quote never closed,
 * a line without end) is one fault; reading starts again on the line after the one where it began.
 */
export async function* csvRecords(file: string, { delimiter, encoding }: Dialect, onBytes: (bytes: number) => void): AsyncGenerator<CsvRecord> {
  let start = 0;
  let row = 0;
  for (let restarts = 0; restarts <= MAX_RESTARTS; restarts += 1) {
    const failure: { error: CsvError | null } = { error: null };
    const parser = parse({
      delimiter, encoding: 'utf8', bom: start === 0, record_delimiter: ['\r\n', '\n'], info: true,
      relax_quotes: true, relax_column_count: true, max_record_size: MAX_RECORD,
      // Skipping keeps the records before the broken one; without it they are lost with the parser.
      skip_records_with_error: true,
      on_skip: (error: CsvError | undefined) => { failure.error ??= error ?? null; return undefined; },
    });
    const source = Readable.from(utf8From(file, encoding, start, onBytes), { objectMode: false });
    source.on('error', (error) => parser.destroy(error)).pipe(parser);
    const offset = start;
    let broken: Broken | null = null;
    let count = 0;
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { bytes: number } }>) {
      if (failure.error !== null && count >= Number(failure.error['records'])) break;
      const swallowing = record.findIndex(swallows);
      if (swallowing >= 0) {
        broken = { code: 'csv-quote-not-closed', column: swallowing };
        break;
      }
      count += 1;
      row += 1;
      start = offset + info.bytes;
      yield { row, cells: record };
    }
    source.destroy();
    broken ??= brokenBy(failure.error);
    if (broken === null) return;
    row += 1;
    yield { row, fault: { issue: issueOf(broken.code, { limit: MAX_RECORD }), place: { file, row }, column: broken.column } };
    const next = await nextLine(file, encoding, start + 1);
    if (next === null) return;
    start = next;
  }
}

interface Broken {
  readonly code: string;
  readonly column: number;
}

/**
 * A cell that begins with a quote, runs over lines and holds an odd number of quotes: its quote was closed by one that
 * opens a later cell. In a text that someone quoted they come in pairs.
 */
function swallows(cell: string): boolean {
  return cell.charCodeAt(0) === 0x22 && cell.includes('\n') && (cell.split('"').length - 1) % 2 === 1;
}

function brokenBy(error: CsvError | null): Broken | null {
  if (error === null) return null;
  return { code: error.code === 'CSV_MAX_RECORD_SIZE' ? 'csv-row-too-big' : 'csv-quote-not-closed', column: Number(error['column']) };
}

/** Offset after the first line break at or behind an offset; null at the end of the file. */
async function nextLine(file: string, encoding: string, from: number): Promise<number | null> {
  let at = from;
  for await (const chunk of utf8From(file, encoding, from, () => {})) {
    const found = chunk.indexOf(0x0a);
    if (found >= 0) return at + found + 1;
    at += chunk.length;
  }
  return null;
}
