import type { LoadFailure } from '../source/failure.ts';

/** What the elements say themselves, before there is a form, and to the form around them. */
export interface ElementTexts {
  readonly loading: string;
  /** Nothing says which rubric. */
  readonly noRubric: string;
  /** Nothing says which sheet or report. */
  readonly noSheet: string;
  readonly rubricFailed: (failure: LoadFailure) => string;
  readonly sheetFailed: (failure: LoadFailure) => string;
  readonly retry: string;
  /** The browser's message at a required element when the sheet is not complete. */
  readonly incomplete: string;
  /** The browser's message when answers are refused. */
  readonly refused: (answers: number) => string;
}
