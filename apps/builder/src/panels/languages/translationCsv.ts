import type { Rubric } from '@chamdiem/core';
import Papa from 'papaparse';
import type { TextChange } from '../../document/commands/text/set.ts';
import { ownText } from '../../translations/pairs.ts';
import { textPlaces } from '../../translations/textPlaces.ts';
import type { TextPlace } from '../../translations/textPlaces.ts';

const keyColumn = 'key';
const stateColumn = 'state';

/** The translations as a table for a translator: place, both languages, state. */
export function writeCsv(rows: readonly { readonly place: TextPlace; readonly state: string }[], source: string, target: string): string {
  const fields = [keyColumn, source, target, stateColumn];
  const data = rows.map(({ place, state }) => [place.key, ownText(place, source), ownText(place, target), state]);
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

/** A text that a table would put in the place of another. */
export interface CsvChange extends TextChange {
  readonly place: TextPlace;
}

/** Why a row is not taken: its place is gone, it has more or fewer cells than the first row, or its place had a row before. */
export type LeftOut = 'unknown' | 'uneven' | 'repeated';

/** What a table that came back would change, and what of it cannot be taken. Rows are numbered as a spreadsheet numbers them. */
export interface CsvReading {
  readonly changes: readonly CsvChange[];
  /** Texts that are in the rubric already, or empty in the table. */
  readonly same: number;
  readonly leftOut: Readonly<Record<LeftOut, readonly number[]>>;
  /** Rows whose source text differs from the rubric's: translated from an older text. */
  readonly outdated: readonly number[];
  /** Columns that are no language of the rubric. */
  readonly otherColumns: readonly string[];
}

export type CsvResult = { readonly ok: true; readonly value: CsvReading } | { readonly ok: false; readonly problem: 'no-key' | 'no-language' | 'quotes'; readonly row?: number };

export function readCsv(text: string, document: Rubric, source: string): CsvResult {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true });
  const fields = meta.fields ?? [];
  if (!fields.includes(keyColumn)) return { ok: false, problem: 'no-key' };
  const languages = document.languages ?? [];
  const targets = fields.filter((field) => field !== source && languages.includes(field));
  if (targets.length === 0) return { ok: false, problem: 'no-language' };
  // From a quote that does not end on, nobody knows what belongs to which row.
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return { ok: false, problem: 'quotes', row: (quotes.row ?? 0) + 1 };

  const uneven = new Set(errors.filter(({ type }) => type === 'FieldMismatch').map(({ row }) => row));
  const places = new Map(textPlaces(document).map((place) => [place.key, place]));
  const changes: CsvChange[] = [];
  const leftOut: Record<LeftOut, number[]> = { unknown: [], uneven: [], repeated: [] };
  const outdated: number[] = [];
  const seen = new Set<TextPlace>();
  let same = 0;
  for (const [index, row] of data.entries()) {
    if (Object.values(row).flat().every((cell) => cell.trim() === '')) continue;
    const number = index + 2;
    const place = places.get(row[keyColumn] ?? '');
    const why = uneven.has(index) ? 'uneven' : place === undefined ? 'unknown' : seen.has(place) ? 'repeated' : undefined;
    if (why !== undefined) leftOut[why].push(number);
    if (why !== undefined || place === undefined) continue;
    seen.add(place);
    if (fields.includes(source) && row[source] !== ownText(place, source)) outdated.push(number);
    for (const language of targets) {
      const given = row[language] ?? '';
      if (given.trim() === '' || given === ownText(place, language)) same += 1;
      else changes.push({ place, path: place.path, language, text: given });
    }
  }
  const otherColumns = fields.filter((field) => field.trim() !== '' && ![keyColumn, stateColumn, source, ...targets].includes(field));
  return { ok: true, value: { changes, same, leftOut, outdated, otherColumns } };
}
