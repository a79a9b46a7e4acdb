import type { Report } from '../issue.ts';
import type { Plan, PlanTable } from '../plan.ts';
import { asObject, own } from './asObject.ts';
import { linkedOf } from './linked.ts';
import type { Reading } from './reading.ts';
import { readValue, shortened } from './readValue.ts';

/** Values of one row by column: scaled numbers, positions, 0 or 1; 0 for text. */
export type Row = readonly number[];

/** Reads tables; one refused row makes the whole table missing, since sums over the rest would be wrong. */
export function readRows(plan: Plan, rows: unknown, reading: Reading, report: Report): void {
  if (rows === undefined) return;
  const given = asObject(rows);
  if (given === null) return report('wrong-type', ['rows'], { wanted: 'object', given: typeof rows });
  const { tables } = linkedOf(plan);
  for (const [id, list] of Object.entries(given)) {
    const linked = tables.get(id);
    if (linked === undefined) report('unknown-table', ['rows', id], { id: shortened(id) });
    else reading.rows[linked.index] = readTable(linked.table, list, (code, path, params) => report(code, ['rows', id, ...path], params));
  }
}

function readTable(table: PlanTable, list: unknown, report: Report): Row[] | null {
  if (!Array.isArray(list)) return refused(report, 'wrong-type', { wanted: 'array', given: typeof list });
  if (list.length < table.minRows) return refused(report, 'too-few', { limit: table.minRows, given: list.length });
  if (list.length > table.maxRows) return refused(report, 'too-many', { limit: table.maxRows, given: list.length });
  const rows = list.map((row: unknown, i) => readRow(table, row, (code, path, params) => report(code, [i, ...path], params)));
  return rows.every((row) => row !== null) ? rows : null;
}

function readRow(table: PlanTable, row: unknown, report: Report): Row | null {
  const given = asObject(row);
  if (given === null) return refused(report, 'wrong-type', { wanted: 'object', given: typeof row });
  const known = new Set(table.columns.map(({ id }) => id));
  let complete = true;
  for (const id of Object.keys(given)) {
    if (known.has(id)) continue;
    report('unknown-column', [id], { id: shortened(id) });
    complete = false;
  }
  const values = table.columns.map(({ id, domain }) => {
    if (domain.type === 'text') {
      const text = own(given, id);
      if (text === undefined || text === null || typeof text === 'string') return 0;
      report('wrong-type', [id], { wanted: 'string', given: typeof text });
      complete = false;
      return 0;
    }
    const read = readValue(domain, own(given, id));
    if (read.ok) return read.value;
    report(own(given, id) === undefined ? 'missing-property' : read.code, [id], read.params);
    complete = false;
    return 0;
  });
  return complete ? values : null;
}

function refused(report: Report, code: string, params: Parameters<Report>[2]): null {
  report(code, [], params);
  return null;
}
