import type { Scoresheet } from '../generated/types.ts';
import type { InputDomain, Plan, PlanInput } from '../plan.ts';
import { boundsOf } from '../program/tables.ts';

/** The values of one input, a row for each sheet. */
export type Column = Uint8Array | Uint16Array | Int8Array | Int16Array | Int32Array | Uint32Array | Float64Array;

/** Many sheets of one Plan, by input and not by sheet. */
export interface SheetColumns {
  readonly length: number;
  /**
   * A column for each of the Plan's inputs, in their order: scaled integers, positions of options, 0 or 1.
   * {@link missingIn} marks what a sheet does not give; null stands for a column of nothing else, as which a default counts.
   */
  readonly inputs: readonly (Column | null)[];
  /** Sheets with content that columns cannot hold (tables, points given by a person, a decision), by row. */
  readonly sheets?: ReadonlyMap<number, Scoresheet>;
}

/** The value by which a column says that there is none: the largest unsigned, the smallest signed, NaN. */
export function missingIn(column: Column): number {
  if (column instanceof Float64Array) return Number.NaN;
  const bits = 8 * column.BYTES_PER_ELEMENT;
  return column instanceof Uint8Array || column instanceof Uint16Array || column instanceof Uint32Array ? 2 ** bits - 1 : -(2 ** (bits - 1));
}

export function isMissing(value: number, missing: number): boolean {
  return value === missing || Number.isNaN(value);
}

/** Columns in which nothing is given yet, each of the narrowest type that holds its domain. */
export function emptyColumns(plan: Plan, length: number): Column[] {
  return plan.inputs.map(({ domain }) => {
    const column = columnFor(boundsOf(domain), length);
    return column.fill(missingIn(column));
  });
}

export function accepts(domain: InputDomain, value: number): boolean {
  const { min, max, step } = boundsOf(domain);
  return Number.isInteger(value) && value >= min && value <= max && (value - min) % step === 0;
}

function columnFor({ min, max }: { readonly min: number; readonly max: number }, length: number): Column {
  if (min >= 0 && max < 2 ** 8 - 1) return new Uint8Array(length);
  if (min >= 0 && max < 2 ** 16 - 1) return new Uint16Array(length);
  return min > -(2 ** 31) && max < 2 ** 31 ? new Int32Array(length) : new Float64Array(length);
}

/** The input by which this one is said not to apply; -1 where there is none. */
export function naInputs({ inputs }: Pick<Plan, 'inputs'>): number[] {
  const key = ({ from }: PlanInput): string | null =>
    (from.kind === 'na' ? `criterion ${from.criterion}` : from.kind === 'fact-na' ? `fact ${from.fact}` : null);
  const at = new Map(inputs.map((input, index) => [key(input), index]));
  return inputs.map(({ from }) => {
    if (from.kind === 'answer' || from.kind === 'of') return at.get(`criterion ${from.criterion}`) ?? -1;
    return from.kind === 'fact' ? (at.get(`fact ${from.fact}`) ?? -1) : -1;
  });
}
