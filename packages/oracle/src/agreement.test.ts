import { explain, validateRubric } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './agreement.ts';
import { cases } from './arbitrary/case.ts';
import { chooseInputs, without } from './arbitrary/changes.ts';
import { usual } from './arbitrary/usual.ts';
import { assertProperty, patience, planOf, scored } from './engine.ts';
import { oracleScore } from './index.ts';

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

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
      1_500,
      fc.property(cases(10), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        for (const sheet of sheets) expect(differences(scored(plan, sheet), oracleScore(rubric, sheet))).toEqual([]);
      }),
    );
  });

  it('agree on usual sheets, which the engine scores by a quick way of its own, and explains the same from its registers as from JSON', { timeout: patience }, () => {
    let quick = 0;
    assertProperty(
      1_000,
      fc.property(cases(10), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        for (const sheet of sheets.map((each) => usual(rubric, each))) {
          const report = scored(plan, sheet);
          expect(differences(report, oracleScore(rubric, sheet))).toEqual([]);
          if (!('lazy' in report)) continue;
          quick++;
          expect(asJson(explain(plan, report))).toEqual(asJson(explain(plan, asJson(report))));
        }
      }),
    );
    expect(quick).toBeGreaterThan(200);
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
