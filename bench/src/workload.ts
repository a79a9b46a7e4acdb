import type { Scoresheet } from '@chamdiem/core';
import { scoreByHand } from './reference.ts';
import type { HandResult } from './reference.ts';
import type { Ratings } from './workload/answers.ts';
import { rubric } from './workload/rubric.ts';
import { makeSheets, sheetOf } from './workload/sheets.ts';
import { criteria } from './workload/specs.ts';

/** The seeded sheets of the measured table. The hand-written scorer only steers them; what is right the oracle says. */
export function workload(count?: number): Scoresheet[] {
  return makeSheets(criteria, rubric.id, { total: measure((result) => result.total), firstSection: measure((result) => result.sections[0]! / 100) }, count);
}

const measure = (read: (result: HandResult) => number) => (ratings: Ratings) => read(scoreByHand(sheetOf(rubric.id, ratings)));
