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
  let offset = 0;
  let row = 0;
  for (let restarts = 0; restarts <= MAX_RESTARTS; restarts += 1) {
    let broken: CsvError | null = null;
    const parser = parse({
      delimiter, encoding: 'utf8', bom: offset === 0, record_delimiter: ['\r\n', '\n'],
      relax_quotes: true, relax_column_count: true, max_record_size: MAX_RECORD,
      // Skipping keeps the records before the broken one; without it they are lost with the parser.
      skip_records_with_error: true,
      on_skip: (error: CsvError | undefined) => { broken ??= error ?? null; return undefined; },
    });
    const source = Readable.from(utf8From(file, encoding, offset, onBytes), { objectMode: false });
    source.on('error', (error) => parser.destroy(error)).pipe(parser);
    let count = 0;
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (broken !== null && count >= recordsBefore(broken)) break;
      count += 1;
      row += 1;
      yield { row, cells };
    }
    source.destroy();
    if (broken === null) return;
    row += 1;
    yield { row, fault: { issue: brokenIssue(broken), place: { file, row }, column: Number((broken as CsvError)['column']) } };
    const next = await nextLine(file, encoding, offset + Number((broken as CsvError)['bytes']) + 2);
    if (next === null) return;
    offset = next;
  }
}

function recordsBefore(error: CsvError): number {
  return Number(error['records']);
}

/** Inside quotes a record that grew too big means that the quote was never closed. */
function brokenIssue(error: CsvError): Fault['issue'] {
  return error.code === 'CSV_MAX_RECORD_SIZE' ? issueOf('csv-row-too-big', { limit: MAX_RECORD }) : issueOf('csv-quote-not-closed');
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
