import { scorePoints } from '@chamdiem/core';
import type { PointsInput, ScoreReport } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './arbitrary/case.ts';
import { placedIn } from './arbitrary/content.ts';
import { assertProperty, patience, planOf, scored } from './engine.ts';
import { methodRange } from './interpret/range.ts';
import { compare, decimal, print, rational } from './rational.ts';
import type { Rational } from './rational.ts';
import type { Rubric, Sheet } from './types/rubric.ts';

describe('scorePoints', () => {
  it('makes of the points of a sheet what the sheet made of them', { timeout: patience }, () => {
    assertProperty(
      500,
      fc.property(cases(4), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        for (const sheet of sheets) {
          const report = scored(plan, sheet);
          const { rubric: _, ...content } = sheet;
          const input: unknown = { ...content, points: pointsOf(rubric, report) };
          expect(result(scorePoints(plan, input as PointsInput))).toEqual(result(report));
        }
      }),
    );
  });

  it('needs no ratings where conditions ask for none', { timeout: patience }, () => {
    assertProperty(
      500,
      fc.property(cases(4), ({ rubric, sheets }) => {
        const plan = planOf(rubric);
        for (const sheet of sheets.filter((one) => isPlain(rubric, one))) {
          const report = scored(plan, sheet);
          const { rubric: _, ratings: __, ...content } = sheet;
          const input: unknown = { ...content, points: pointsOf(rubric, report) };
          expect(result(scorePoints(plan, input as PointsInput))).toMatchObject({ total: report.total, sections: result(report).sections });
        }
      }),
    );
  });
});

/** The points of a report, as fractions, where scorePoints accepts them: rounding and uncapped ratios may leave the range. */
function pointsOf(rubric: Rubric, report: ScoreReport): Record<string, string> {
  const ranges = new Map(placedIn(rubric.sections, []).map(({ criterion }) => [criterion.id, methodRange(rubric, criterion.method)]));
  return Object.fromEntries(
    report.criteria.flatMap(({ id, points, exact, state }) => {
      const range = ranges.get(id);
      if (range === undefined || range === null || points === null || (state !== 'given' && state !== 'overridden')) return [];
      const value = exact === undefined ? decimal(points) : fraction(exact);
      return compare(value, range.min) >= 0 && compare(value, range.max) <= 0 ? [[id, print(value)]] : [];
    }),
  );
}

function fraction(text: string): Rational {
  const [n = '0', d = '1'] = text.split('/');
  return rational(BigInt(n), BigInt(d));
}

interface Result extends Pick<ScoreReport, 'total' | 'totalExact' | 'status' | 'computed' | 'outcome'> {
  readonly sections: readonly object[];
}

function result({ total, totalExact, status, sections, computed, outcome }: ScoreReport): Result {
  const parts = sections.map(({ id, points, exact, class: classId }) => ({ id, points, exact, classId }));
  return { total, ...(totalExact === undefined ? {} : { totalExact }), status, computed, outcome, sections: parts };
}

/** Whether points alone decide: nothing is na, nothing asks for answers, and every criterion with points can be handed over. */
function isPlain(rubric: Rubric, sheet: Sheet): boolean {
  const text = JSON.stringify(rubric);
  if (/"op":"(?:answer|yes|level|applicable|grade)"|"not-applicable"|"applicableWhen"|"allowed":true/.test(text)) return false;
  return !/"notApplicable"/.test(JSON.stringify(sheet.ratings)) && !/"uncapped"|"rounding"/.test(text);
}
