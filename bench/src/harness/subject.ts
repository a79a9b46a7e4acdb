import type { Scoresheet } from '@chamdiem/core';

/** What every engine must say about a sheet, to be compared with the oracle. */
export interface Outcome {
  readonly total: number | null;
  readonly classId: string | null;
}

/** An engine with its model of the measured table loaded. */
export interface Subject {
  /** Scores and reads the result; the number keeps the work alive. */
  readonly each: (sheet: Scoresheet) => number | Promise<number>;
  /** Absent where nothing is scored (validators). */
  readonly outcome?: (sheet: Scoresheet) => Outcome | Promise<Outcome>;
}
