import type { Plan } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, plain } from './arbitrary/case.ts';
import { assertProperty, patience, planOf, scored } from './engine.ts';
import type { Sheet } from './types/rubric.ts';

describe('a report', () => {
  it('is a pure function of rubric and sheet', { timeout: patience }, () => {
    assertProperty(
      300,
      fc.property(cases(3), ({ rubric, sheets }) => {
        const plan = planOf(deepFreeze(rubric));
        for (const sheet of sheets) {
          const report = scored(plan, deepFreeze(sheet));
          expect(scored(plan, sheet)).toEqual(report);
          expect(scored(planOf(rubric), sheet)).toEqual(report);
          expect(scored(plan, turned(sheet))).toEqual(report);
        }
      }),
    );
  });

  it('is the same from a plan that was stored as JSON', { timeout: patience }, () => {
    assertProperty(
      300,
      fc.property(cases(3), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        const revived: Plan = plain(plan);
        expect(revived).toEqual(plan);
        for (const sheet of sheets) expect(scored(revived, sheet)).toEqual(scored(plan, sheet));
      }),
    );
  });

  it('survives JSON itself', { timeout: patience }, () => {
    assertProperty(
      200,
      fc.property(cases(3), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        for (const sheet of sheets) {
          const report = scored(plan, sheet);
          expect(plain(report)).toEqual(report);
        }
      }),
    );
  });
});

/** The same sheet with its ratings and facts in the opposite order. */
function turned(sheet: Sheet): Sheet {
  const turn = (values: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(values).toReversed());
  return { ...sheet, ratings: turn(sheet.ratings), facts: turn(sheet.facts ?? {}) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
