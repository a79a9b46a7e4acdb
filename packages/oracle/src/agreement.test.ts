import { validateRubric } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './agreement.ts';
import { cases } from './arbitrary/case.ts';
import { chooseInputs, without } from './arbitrary/changes.ts';
import { assertProperty, patience, planOf, scored } from './engine.ts';
import { oracleScore } from './index.ts';

describe('engine and oracle', () => {
  it('accept the same rubrics', { timeout: patience }, () => {
    assertProperty(
      500,
      fc.property(cases(1), ({ rubric }) => {
        expect(validateRubric(rubric)).toMatchObject({ ok: true });
      }),
    );
  });

  it('agree on complete sheets, to the last digit', { timeout: patience }, () => {
    assertProperty(
      2_000,
      fc.property(cases(10), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        for (const sheet of sheets) expect(differences(scored(plan, sheet), oracleScore(rubric, sheet))).toEqual([]);
      }),
    );
  });

  it('agree on what is known of sheets that lack answers', { timeout: patience }, () => {
    assertProperty(
      1_000,
      fc.property(cases(4), fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), ({ rubric, sheets }, numbers) => {
        const plan = planOf(rubric);
        for (const complete of sheets) {
          const sheet = without(complete, chooseInputs(rubric, complete, numbers), numbers.toReversed());
          expect(differences(scored(plan, sheet), oracleScore(rubric, sheet))).toEqual([]);
        }
      }),
    );
  });
});
