import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import { linkBatch, type Linked } from './linkBatch.ts';
import { emptyReport, writeReport, type BatchOptions, type ReportColumns } from './reportColumns.ts';
import { scoreRow } from './scoreRow.ts';
import type { SheetColumns } from './sheetColumns.ts';

/** Rows that are worked out at once: enough that choosing the instruction costs nothing, few enough to stay in the nearest cache. */
const BLOCK = 1024;

/**
 * Scores many sheets from columns into columns: the same totals, classes and points as {@link score} gives for each.
 * Rows with something missing or unusual are scored one by one, which takes some hundred times longer for each of them.
 */
export function scoreBatch(plan: Plan, columns: SheetColumns, options: BatchOptions = {}): ReportColumns {
  const { inputs, length, sheets } = columns;
  if (inputs.length !== plan.inputs.length) throw new RangeError(`${inputs.length} columns for ${plan.inputs.length} inputs`);
  for (const column of inputs) if (column !== null && column.length < length) throw new RangeError(`a column of ${column.length} for ${length} rows`);
  const out = emptyReport(plan, length, options);
  const generally = (row: number): void => writeReport(plan, out, row, scoreRow(plan, columns, row));
  const linked = linkBatch(plan, columns, options);
  if (linked === null) {
    for (let row = 0; row < length; row++) generally(row);
    return out;
  }
  const frame = frameFor(linked, columns, out);
  for (frame.from = 0; frame.from < length; frame.from += BLOCK) {
    frame.n = Math.min(BLOCK, length - frame.from);
    frame.bad.fill(0);
    for (const step of linked.steps) step(frame);
    for (let i = frame.bad.indexOf(1); i >= 0; i = frame.bad.indexOf(1, i + 1)) if (sheets?.has(frame.from + i) !== true) generally(frame.from + i);
  }
  for (const row of sheets?.keys() ?? []) generally(row);
  return out;
}

function frameFor(linked: Linked, { inputs, length }: SheetColumns, out: ReportColumns): Frame {
  const size = Math.min(BLOCK, length);
  const r = Array.from({ length: linked.blocks }, () => new Float64Array(size));
  for (const [block, value] of linked.constants) r[block]!.fill(value);
  return {
    inputs, out, r,
    index: Array.from({ length: linked.scratches }, () => new Uint16Array(size)),
    bad: new Uint8Array(size),
    limit: new Uint8Array(size),
    values: new Float64Array(size),
    marks: new Float64Array(size),
    from: 0,
    n: 0,
  };
}
