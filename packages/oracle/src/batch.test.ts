import { outcomeKinds, NO_CLASS, score, scoreBatch, statuses, toColumns } from '@chamdiem/core';
import type { Plan, ReportColumns, Scoresheet } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './arbitrary/case.ts';
import { chooseInputs, without } from './arbitrary/changes.ts';
import { assertProperty, patience, planOf } from './engine.ts';
import type { Sheet } from './types/rubric.ts';

describe('scoreBatch', () => {
  it('says what score says of complete sheets, row by row', { timeout: patience }, () => {
    assertProperty(
      300,
      fc.property(cases(10), ({ rubric, sheets }) => compare(planOf(rubric), sheets)),
    );
  });

  it('says what score says where some rows lack answers', { timeout: patience }, () => {
    assertProperty(
      200,
      fc.property(cases(6), fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), ({ rubric, sheets }, numbers) => {
        const holed = sheets.map((sheet, i) => (i % 2 === 0 ? sheet : without(sheet, chooseInputs(rubric, sheet, numbers), numbers)));
        compare(planOf(rubric), holed);
      }),
    );
  });
});

function compare(plan: Plan, given: readonly Sheet[]): void {
  const sheets = given as unknown as Scoresheet[];
  const batch = scoreBatch(plan, toColumns(plan, sheets), { sections: true, criteria: true });
  expect(sheets.map((_, row) => rowOf(plan, batch, row))).toEqual(sheets.map((sheet) => {
    const { total, class: classId, status, outcome, sections, criteria } = score(plan, sheet);
    return { total, classId, status, outcome: outcome.kind, sections: sections.map(({ points }) => points), criteria: criteria.map(({ points }) => points) };
  }));
}

function rowOf(plan: Plan, { total, class: position, status, outcome, sections, criteria }: ReportColumns, row: number): object {
  const shown = (column: Float64Array): number | null => (Number.isNaN(column[row]!) ? null : column[row]!);
  return {
    total: shown(total),
    classId: position[row] === NO_CLASS ? null : plan.classes!.classes[position[row]!]!.id,
    status: statuses[status[row]!],
    outcome: outcomeKinds[outcome[row]!],
    sections: sections!.map(shown),
    criteria: criteria!.map(shown),
  };
}
