import type { Column } from './sheetColumns.ts';
import type { ReportColumns } from './reportColumns.ts';

/** What the steps work on: a block of rows. */
export interface Frame {
  readonly inputs: readonly (Column | null)[];
  readonly out: ReportColumns;
  /** Registers of the program, each a block. */
  readonly r: readonly Float64Array[];
  /** Places in tables, by source. */
  readonly index: readonly Uint16Array[];
  /** Rows that the program cannot decide. */
  readonly bad: Uint8Array;
  /** The best class that caps still allow. */
  readonly limit: Uint8Array;
  /** A column's block as doubles, and that of its marks of not applicable. */
  readonly values: Float64Array;
  readonly marks: Float64Array;
  /** First row of the block, and how many it has. */
  from: number;
  n: number;
}

export type Step = (frame: Frame) => void;
