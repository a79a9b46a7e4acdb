import type { Plan } from '@chamdiem/core';
import { issueOf } from '../failure.ts';
import type { Entry, Fault, Reading } from '../sheets/entry.ts';
import { dialectOf } from './dialect.ts';
import { headerOf } from './header.ts';
import { longReader } from './long.ts';
import { csvRecords } from './records.ts';
import { firstBytes } from './source.ts';
import { targetsOf } from './targets.ts';
import { wideReader } from './wide.ts';

const SAMPLE = 1 << 16;

/** Reads the sheets of a table, row by row: what is wrong with one row is said with row and column and does not stop the others. */
export async function* readCsv(plan: Plan, file: string, reading: Reading): AsyncGenerator<Entry> {
  const sample = await firstBytes(file, SAMPLE);
  const dialect = dialectOf(sample, sample.length === SAMPLE, reading);
  await reading.onDialect(file, dialect);
  const find = targetsOf(plan, dialect);
  const faulty = (row: number, given: unknown, ...faults: Fault[]): Entry => ({ kind: 'faulty', faults, place: { file, row }, given });
  let table: { readonly header: readonly string[]; readonly read: (row: number, cells: readonly string[]) => Entry | null; readonly end: () => Entry | null } | null = null;

  for await (const record of csvRecords(file, dialect, reading.onBytes)) {
    const { row } = record;
    if ('fault' in record) { yield faulty(row, null, record.fault); continue; }
    const { cells } = record;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (table === null) {
      const header = headerOf(file, cells, find);
      if (header.faults.length > 0) yield faulty(row, cells, ...header.faults.map((fault) => ({ ...fault, place: { file, row } })));
      const long = header.layout === 'long' ? longReader(plan, file, header, find) : null;
      table = { header: cells, read: long?.row ?? wideReader(plan, file, header), end: () => long?.end() ?? null };
      continue;
    }
    const wrong = shapeIssue(table.header, cells);
    const entry = wrong === null ? table.read(row, cells) : faulty(row, cells, { issue: wrong, place: { file, row }, column: wrong.code === 'csv-repeated-header' ? null : Math.min(cells.length, table.header.length) });
    if (entry !== null) yield entry;
  }
  const last = table?.end() ?? null;
  if (last !== null) yield last;
  if (table === null) yield faulty(1, null, { issue: issueOf('csv-empty'), place: { file, row: 1 }, column: null });
}

/** Too few or too many cells, or the header once more, as files put one behind the other have. Empty cells at the end are nothing. */
function shapeIssue(header: readonly string[], cells: readonly string[]): Fault['issue'] | null {
  if (cells.length < header.length) return issueOf('csv-too-few-cells', { wanted: header.length, given: cells.length });
  if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== '')) return issueOf('csv-too-many-cells', { wanted: header.length, given: cells.length });
  // The first cell differs in nearly every row, so that the rest is seldom compared.
  return cells[0] === header[0] && header.every((cell, i) => cell === cells[i]) ? issueOf('csv-repeated-header') : null;
}
