import { createReadStream } from 'node:fs';
import type { Plan, Scoresheet } from '@chamdiem/core';
import { issueOf } from '../failure.ts';
import { parseJson, readJson } from '../io/readJson.ts';
import type { Entry, Reading } from './entry.ts';

/** The sheets of a .json file: one sheet, or an array of them. */
export async function* readJsonSheets(_plan: Plan, file: string): AsyncGenerator<Entry> {
  const value = await readJson(file);
  const sheets: unknown[] = Array.isArray(value) ? value : [value];
  for (const [i, sheet] of sheets.entries()) yield sheetEntry(file, Array.isArray(value) ? i + 1 : null, sheet);
}

/** One sheet per line; the file may be of any size. */
export async function* readJsonLines(_plan: Plan, file: string, { onBytes }: Reading): AsyncGenerator<Entry> {
  let row = 0;
  for await (const line of linesOf(file, onBytes)) {
    row += 1;
    if (line === null) { yield faulty(file, row, null, 'line-too-long', { limit: MAX_LINE }); continue; }
    if (line.trim() === '') continue;
    // The decoder puts this sign where bytes are no UTF-8.
    if (line.includes('\uFFFD')) { yield faulty(file, row, line, 'not-utf8', {}); continue; }
    const parsed = parseJson(line);
    if (parsed.ok) yield sheetEntry(file, row, parsed.value);
    else yield faulty(file, row, line, 'not-json', { line: row, column: parsed.issue.params['column'] as number });
  }
}

function sheetEntry(file: string, row: number | null, sheet: unknown): Entry {
  // Whether it is one is for validateSheet to say; score takes any value.
  if (typeof sheet === 'object' && sheet !== null && !Array.isArray(sheet)) return { kind: 'sheet', sheet: sheet as Scoresheet, place: { file, row } };
  return faulty(file, row, sheet, 'not-a-sheet', {});
}

function faulty(file: string, row: number | null, given: unknown, code: string, params: Record<string, number>): Entry {
  const place = { file, row };
  return { kind: 'faulty', faults: [{ issue: issueOf(code, params), place, column: null }], place, given };
}

const MAX_LINE = 1 << 24;

/** Lines without their ends; null for a line that is longer than any sheet. */
async function* linesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let tooLong = false;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    onBytes((chunk as Uint8Array).length);
    const lines = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop()!;
    for (const line of lines) {
      yield tooLong || line.length > MAX_LINE ? null : line;
      tooLong = false;
    }
    if (rest.length > MAX_LINE) { tooLong = true; rest = ''; }
  }
  if (tooLong) yield null;
  else if (rest !== '') yield rest;
}
