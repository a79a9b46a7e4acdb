import type { Scoresheet } from '@chamdiem/core';
import type { Outcome, Subject } from './subject.ts';

export interface Mistakes {
  readonly checked: number;
  /** Off by 0.01 or more once both are rounded to two digits. */
  readonly wrongTotals: number;
  readonly wrongClasses: number;
  /** Not the double nearest to the exact total. */
  readonly inexact: number;
}

/** Compares with the oracle as many sheets, spread over the whole set, as fit in the time. */
export async function mistakes(outcome: NonNullable<Subject['outcome']>, sheets: readonly Scoresheet[], expected: readonly Outcome[], nanoseconds: number, budgetMs = 4000): Promise<Mistakes> {
  const step = Math.max(1, Math.ceil((sheets.length * nanoseconds) / 1e6 / budgetMs));
  let checked = 0;
  let wrongTotals = 0;
  let wrongClasses = 0;
  let inexact = 0;
  for (let i = 0; i < sheets.length; i += step) {
    const got = await outcome(sheets[i]!);
    const right = expected[i]!;
    checked++;
    if (got.total !== right.total) inexact++;
    if (hundredths(got.total) !== hundredths(right.total)) wrongTotals++;
    if (got.classId !== right.classId) wrongClasses++;
  }
  return { checked, wrongTotals, wrongClasses, inexact };
}

const hundredths = (total: number | null): number => (total === null ? Number.NaN : Math.round(total * 100));
