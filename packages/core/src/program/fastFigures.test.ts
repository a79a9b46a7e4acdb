import { describe, expect, it } from 'vitest';
import { criterion, given, planOf, rubric, yesNo } from '../../test/make.ts';
import type { Rating } from '../generated/types.ts';
import { fastFigures } from './fastFigures.ts';
import type { FastReport } from './fastReport.ts';
import { scoreFast } from './scoreFast.ts';

const source = rubric([
  given('p', 10),
  yesNo('q', 1, { notApplicable: { policy: 'zero', allowed: true }, applicableWhen: { op: 'compare', left: { op: 'points', id: 'p' }, cmp: '<', right: 10 } }),
]);

describe('figures of criteria', () => {
  const plan = planOf(source);
  const figures = (p: Rating, q: Rating = true) => fastFigures((scoreFast(plan, { ratings: { p, q } }) as FastReport).lazy);

  it('hold what was answered, in short or long form', () => {
    expect([2.5, { value: 2.5, comment: 'c' }, { value: -0 }, 0, { value: 10 }].map((p) => figures(p)[0])).toEqual([2.5, 2.5, 0, 0, 10].map((points) => ({ id: 'p', state: 'given', role: 'normal', answer: points, points, exact: undefined, max: 10 })));
    expect([true, false, { value: false }].map((q) => figures(1, q)[1]!).map(({ answer, points }) => [answer, points])).toEqual([[true, 1], [false, 0], [false, 0]]);
  });

  it('hold no answer where the rater says that it does not apply', () => {
    expect(figures(1, { notApplicable: { reason: 'r' } })[1]).toMatchObject({ state: 'na', answer: null, points: 0 });
  });

  it('are shared by sheets with the same answer, and cannot be changed', () => {
    expect(figures(3)[0]).toBe(figures(3)[0]);
    expect(figures(3)[0]).not.toBe(figures(4)[0]);
    expect(Object.isFrozen(figures(3)[0])).toBe(true);
  });

  it('are each criterion’s own where one takes the points of another', () => {
    const alias = planOf(rubric([yesNo('a', 10), criterion('b', { kind: 'formula', points: { op: 'points', id: 'a' }, min: 0, max: 10 })]));
    const seen = [true, false, true].map((a) => scoreFast(alias, { ratings: { a } }) as FastReport);
    expect(seen.map(({ lazy }) => fastFigures(lazy).map(({ id, answer, points }) => [id, answer, points]))).toEqual([true, false, true].map((a) => [['a', a, a ? 10 : 0], ['b', null, a ? 10 : 0]]));
    expect(seen.map((report) => report.criteria.map(({ id, points }) => [id, points]))).toEqual([10, 0, 10].map((points) => [['a', points], ['b', points]]));
  });

  it('are not shared where more than the answer decides', () => {
    expect([figures(3)[1]!, figures(10)[1]!].map(({ state, points }) => [state, points])).toEqual([['given', 1], ['na', 0]]);
  });
});
