import type { Issue, Plan, ScoreReport, Scoresheet } from '@chamdiem/core';
import type { Context } from '../context.ts';
import type { Place } from '../sheets/entry.ts';

/** One sheet with its report; issues hold also what is wrong with the sheet's structure. */
export interface Scored {
  readonly sheet: Scoresheet;
  readonly place: Place;
  readonly report: ScoreReport;
  readonly issues: readonly Issue[];
}

/** How results are written. Texts are joined as they come, so that a run of any length can be written. */
export interface Format {
  readonly begin: string;
  row(scored: Scored, index: number): string;
  end(count: number): string;
}

export interface FormatOptions {
  readonly plan: Plan;
  readonly context: Context;
  readonly explain: boolean;
  /** True when the input is one sheet and not a list of them. */
  readonly single: boolean;
  readonly decimal: 'comma' | 'point';
}

export type MakeFormat = (options: FormatOptions) => Format;

/** What a sheet is called where no id is given. */
export function sheetName({ sheet, place }: Scored): string {
  return String(sheet.id ?? sheet.subject?.id ?? (place.row === null ? place.file : `${place.file}:${place.row}`));
}
