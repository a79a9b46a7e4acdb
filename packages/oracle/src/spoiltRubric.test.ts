import { compileRubric, validateRubric } from '@chamdiem/core';
import fc from 'fast-check';
import { it } from 'vitest';
import { expectReport, expectResult } from './answered.ts';
import { spoiling } from './arbitrary/samples.ts';
import { mutate } from './arbitrary/mutate.ts';
import { assertProperty, patience } from './engine.ts';

const spoiltRubrics = spoiling.map(([{ rubric, sheets }, choice]) => ({ rubric: mutate(rubric, choice), sheets }));

it('a spoilt rubric is refused, or works', { timeout: patience }, () => {
  assertProperty(
    15_000,
    fc.property(spoiltRubrics, ({ rubric, sheets }) => {
      const result = validateRubric(rubric);
      expectResult(result);
      if (!result.ok) return;
      const plan = compileRubric(result.value);
      for (const sheet of sheets) expectReport(plan, sheet);
    }),
  );
});
