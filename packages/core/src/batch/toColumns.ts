import type { Scoresheet } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { fastOf, type Fast } from '../program/fast.ts';
import { readUsual } from '../program/reader.ts';
import { asObject, type JsonObject } from '../sheet/asObject.ts';
import { readSheet, type Reading } from '../sheet/reading.ts';
import { emptyColumns, missingIn, naInputs, type Column, type SheetColumns } from './sheetColumns.ts';

/** Sheets as columns, for scoreBatch. What a sheet gives is read as score reads it. */
export function toColumns(plan: Plan, sheets: readonly Scoresheet[]): SheetColumns {
  const filling: Filling = { plan, columns: emptyColumns(plan, sheets.length), na: naInputs(plan), fast: fastOf(plan) };
  const aside = new Map<number, Scoresheet>();
  sheets.forEach((sheet, row) => {
    if (!fillUsual(filling, asObject(sheet) ?? {}, row) && !fillGenerally(filling, sheet, row)) aside.set(row, sheet);
  });
  return { length: sheets.length, inputs: plan.inputs.map(({ default: preset }, input) => orNothing(filling.columns[input]!, preset)), sheets: aside };
}

interface Filling {
  readonly plan: Plan;
  readonly columns: readonly Column[];
  readonly na: readonly number[];
  readonly fast: Fast | null;
}

function fillUsual({ columns, na, fast }: Filling, sheet: JsonObject, row: number): boolean {
  if (fast === null || ['rows', 'findings', 'lifts', 'decision'].some((part) => sheet[part] !== undefined)) return false;
  const { inputs } = fast;
  const r = fast.rest.initial.slice();
  if (readUsual(fast.reader, sheet['ratings'], sheet['facts'], r) === null) return false;
  for (let input = 0; input < inputs.length; input++) {
    if (na[input]! < 0 || r[inputs[na[input]!]!] === 0) columns[input]![row] = r[inputs[input]!]!;
  }
  return true;
}

function fillGenerally({ plan, columns }: Filling, sheet: unknown, row: number): boolean {
  const reading = readSheet(plan, sheet, () => {});
  if (holdsMore(plan, reading)) return false;
  columns.forEach((column, input) => {
    if (reading.given[input] === true) column[row] = reading.values[input]!;
  });
  return true;
}

/** True when the sheet says what inputs do not: also a refused fact, in whose place a default must not come. */
function holdsMore({ tables, inputs }: Plan, { overrides, decided, given }: Reading): boolean {
  return tables.length > 0 || overrides.size > 0 || decided !== null || inputs.some(({ from, default: preset }, input) => from.kind === 'fact' && preset !== null && given[input] !== true);
}

/** The column, or null when it says nothing that its absence would not. */
function orNothing(column: Column, preset: number | null): Column | null {
  const missing = missingIn(column);
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (value !== preset && value !== missing && !Number.isNaN(value)) return column;
  }
  return null;
}
