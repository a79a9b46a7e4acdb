import { validateSheet } from '@chamdiem/core';
import fc from 'fast-check';
import { it } from 'vitest';
import { expectReport, expectResult } from './answered.ts';
import { mutate } from './arbitrary/mutate.ts';
import { samples, spoiling } from './arbitrary/samples.ts';
import { assertProperty, patience, planOf } from './engine.ts';

const spoiltSheets = spoiling.map(([{ rubric, sheets }, choice]) => ({ rubric, sheet: mutate(sheets[0], choice) }));

it('a spoilt sheet is refused, or works', { timeout: patience }, () => {
  const plans = new Map(samples.map(({ rubric }) => [rubric, planOf(rubric)]));
  assertProperty(
    55_000,
    fc.property(spoiltSheets, ({ rubric, sheet }) => {
      const plan = plans.get(rubric)!;
      expectResult(validateSheet(plan, sheet));
      expectReport(plan, sheet);
    }),
  );
});
