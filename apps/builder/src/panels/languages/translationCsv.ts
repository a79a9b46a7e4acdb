import type { Rubric } from '@chamdiem/core';
import Papa from 'papaparse';
import type { TextChange } from '../../document/commands/text/set.ts';
import { ownText } from '../../translations/pairs.ts';
import { textPlaces } from '../../translations/textPlaces.ts';
import type { TextPlace } from '../../translations/textPlaces.ts';

const keyColumn = 'key';

/** The translations as a table for a translator: place, both languages, state. */
export function writeCsv(rows: readonly { readonly place: TextPlace; readonly state: string }[], source: string, target: string): string {
  const fields = [keyColumn, source, target, 'state'];
  const data = rows.map(({ place, state }) => [place.key, ownText(place, source), ownText(place, target), state]);
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

/** What a table that came back would change, and what of it cannot be taken. */
export interface CsvReading {
  readonly changes: readonly TextChange[];
  readonly same: number;
  /** Rows, by their number in the file, whose place the rubric does not have. */
  readonly unknown: readonly number[];
  /** Rows whose source text differs from the rubric's: translated from an older text. */
  readonly outdated: readonly number[];
}

export type CsvResult = { readonly ok: true; readonly value: CsvReading } | { readonly ok: false; readonly problem: 'no-key' | 'no-language' | 'uneven'; readonly line?: number };

export function readCsv(text: string, document: Rubric, source: string): CsvResult {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' });
  const fields = meta.fields ?? [];
  if (!fields.includes(keyColumn)) return { ok: false, problem: 'no-key' };
  const targets = fields.filter((field) => field !== source && (document.languages ?? []).includes(field));
  if (targets.length === 0) return { ok: false, problem: 'no-language' };
  const uneven = errors.find(({ type }) => type === 'FieldMismatch' || type === 'Quotes');
  if (uneven !== undefined) return { ok: false, problem: 'uneven', line: (uneven.row ?? 0) + 2 };

  const places = new Map(textPlaces(document).map((place) => [place.key, place]));
  const [changes, unknown, outdated]: [TextChange[], number[], number[]] = [[], [], []];
  let same = 0;
  data.forEach((row, index) => {
    const place = places.get(row[keyColumn] ?? '');
    if (place === undefined) return void unknown.push(index + 2);
    if (fields.includes(source) && row[source] !== ownText(place, source)) outdated.push(index + 2);
    for (const language of targets) {
      const given = row[language] ?? '';
      if (given === '' || given === ownText(place, language)) same += 1;
      else changes.push({ path: place.path, language, text: given });
    }
  });
  return { ok: true, value: { changes, same, unknown, outdated } };
}
