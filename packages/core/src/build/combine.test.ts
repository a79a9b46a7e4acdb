import { describe, expect, it } from 'vitest';
import { criterion, faults, given, itemIn, rubric, scored, section } from '../../test/make.ts';
import type { Combine, Section } from '../generated/types.ts';

const na = { notApplicable: { reason: 'r' } };
const out = { notApplicable: { policy: 'leave-out', allowed: true } } as const;
/** a of 10 (weight 2), b of 20 (weight 1), c of 40 (weight 1); each may be left out. */
const of = (combine: Combine, more: Partial<Section> = {}) =>
  rubric([section('s', [given('a', 10, { ...out, weight: 2 }), given('b', 20, out), given('c', 40, out)], { combine, max: 100, ...more })]);
const all = { ratings: { a: 5, b: 20, c: 10 } };
const without = (...ids: ('a' | 'b' | 'c')[]) => ({ ratings: { ...all.ratings, ...Object.fromEntries(ids.map((id) => [id, na])) } });
const s = (combine: Combine, sheet: object, more: Partial<Section> = {}) => {
  const { points, max, state, exact } = itemIn(scored(of(combine, more), sheet as typeof all), 's') as Section & { points: number; max: number; state: string; exact?: string };
  return [exact ?? points, max, state];
};

describe('combining', () => {
  it('sum: points and maxima of what is not left out', () => {
    expect(s('sum', all)).toEqual([35, 70, 'given']);
    expect(s('sum', without('b'))).toEqual([15, 50, 'given']);
  });

  it('mean: over as many as are not left out', () => {
    expect(s('mean', all)).toEqual(['35/3', 70 / 3, 'given']);
    expect(s('mean', without('c'))).toEqual([12.5, 15, 'given']);
    expect(s('mean', without('a', 'c'))).toEqual([20, 20, 'given']);
  });

  it('weighted: shares of maxima by weight, of the declared maximum', () => {
    // 100 × (2 × 5/10 + 20/20 + 10/40) / 4
    expect(s('weighted', all)).toEqual([56.25, 100, 'given']);
    // 100 × (20/20 + 10/40) / 2
    expect(s('weighted', without('a'))).toEqual([62.5, 100, 'given']);
    // 100 × (2 × 5/10 + 10/40) / 3
    expect(s('weighted', without('b'))).toEqual(['125/3', 100, 'given']);
  });

  it('min and max: the smallest and largest points and maxima', () => {
    expect(s('min', all)).toEqual([5, 10, 'given']);
    expect(s('max', all)).toEqual([20, 40, 'given']);
    expect(s('min', without('a'))).toEqual([10, 20, 'given']);
    expect(s('max', without('b'))).toEqual([10, 40, 'given']);
    expect(s('max', without('b', 'c'))).toEqual([5, 10, 'given']);
  });

  it.each(['sum', 'mean', 'weighted', 'min', 'max'] as const)('%s: is left out when all of it is', (combine) => {
    expect(s(combine, without('a', 'b', 'c'))).toEqual([0, 0, 'na']);
  });

  it('none: has no points, and neither has the total', () => {
    const report = scored(of('none'), all);
    expect(itemIn(report, 's')).toMatchObject({ points: null, max: null, state: 'given' });
    expect(report).toMatchObject({ total: null, max: null, possibleTotal: null, status: 'complete' });
  });

  it('sums unless told', () => {
    expect(scored(rubric([given('a'), given('b')]), { ratings: { a: 1, b: 2 } })).toMatchObject({ total: 3, max: 20 });
  });
});

describe('weights', () => {
  const weighted = (a: number, b: number) => rubric([section('s', [given('a', 10, { weight: a }), given('b', 10, { weight: b })], { combine: 'weighted', max: 10 })]);

  it('of 0 count nothing; all of 0 make 0', () => {
    expect(scored(weighted(0, 3), { ratings: { a: 10, b: 4 } })).toMatchObject({ total: 4, max: 10 });
    expect(scored(weighted(0, 0), { ratings: { a: 10, b: 4 } })).toMatchObject({ total: 0, max: 0 });
  });

  it('skip items whose maximum is 0', () => {
    const source = rubric([section('s', [given('a', 10), criterion('loss', { kind: 'points', min: -5, max: 0, step: 1 })], { combine: 'weighted', max: 10 })]);
    expect(scored(source, { ratings: { a: 5, loss: -5 } })).toMatchObject({ total: 5, max: 10 });
  });

  it('must not be negative, and need a maximum', () => {
    expect(faults(weighted(-1, 1))).toContain('weight-negative at /sections/0/items/0/weight');
    expect(faults(rubric([section('s', [given('a')], { combine: 'weighted' })]))).toEqual(['weighted-without-max at /sections/0']);
  });

  it('weigh sections as well', () => {
    const source = rubric([section('p', [given('a')], { weight: 3 }), section('q', [given('b', 50)])], { total: { combine: 'weighted', max: 100 } });
    // 100 × (3 × 10/10 + 25/50) / 4
    expect(scored(source, { ratings: { a: 10, b: 25 } })).toMatchObject({ total: 87.5, max: 100 });
  });
});

describe('bonus and deduction', () => {
  const source = (more: Partial<Section> = {}) => rubric([section('s', [
    given('a'), given('plus', 5, { role: 'bonus', ...out }), criterion('minus', { kind: 'points', min: -8, max: 0, step: 1 }, { role: 'deduction' }),
  ], more)]);

  it('add to the points and never to the maximum', () => {
    expect(itemIn(scored(source(), { ratings: { a: 9, plus: 5, minus: -1 } }), 's')).toMatchObject({ points: 13, max: 10 });
    expect(itemIn(scored(source(), { ratings: { a: 2, plus: 0, minus: -8 } }), 's')).toMatchObject({ points: -6, max: 10 });
    expect(itemIn(scored(source(), { ratings: { a: 2, plus: na, minus: 0 } }), 's')).toMatchObject({ points: 2, max: 10 });
  });

  it('are clamped with the rest; a maximum above the ceiling comes down', () => {
    const clamp = { min: 0, max: 8 };
    expect(itemIn(scored(source({ clamp }), { ratings: { a: 9, plus: 5, minus: -1 } }), 's')).toMatchObject({ points: 8, max: 8 });
    expect(itemIn(scored(source({ clamp }), { ratings: { a: 2, plus: 0, minus: -8 } }), 's')).toMatchObject({ points: 0, max: 8 });
    expect(itemIn(scored(source({ clamp: { max: 12 } }), { ratings: { a: 9, plus: 5, minus: -1 } }), 's')).toMatchObject({ points: 12, max: 10 });
  });

  it('take their role from the section around them', () => {
    const nested = rubric([section('s', [given('a')]), section('extra', [given('b', 4)], { role: 'bonus' })]);
    expect(scored(nested, { ratings: { a: 3, b: 4 } })).toMatchObject({ total: 7, max: 10 });
    expect(faults(rubric([section('s', [criterion('b', { kind: 'points', min: -1, max: 1, step: 1 })], { role: 'bonus' })]))).toEqual(['bonus-negative at /sections/0/items/0']);
  });

  it('have the right sign', () => {
    expect(faults(rubric([given('a', 5, { role: 'deduction' })]))).toEqual(['deduction-positive at /sections/0/items/0']);
    expect(faults(rubric([criterion('a', { kind: 'points', min: -1, max: 5, step: 1 }, { role: 'bonus' })]))).toEqual(['bonus-negative at /sections/0/items/0']);
    expect(faults(rubric([given('a'), criterion('g', { kind: 'levels', levels: [{ id: 'x', title: { en: 'x' } }, { id: 'y', title: { en: 'y' } }] }, { role: 'bonus' })]))).toEqual(['grade-with-role at /sections/0/items/1']);
  });
});

it('a section that is left out has no points, not even those of a bonus inside', () => {
  const source = rubric([section('s', [given('a', 10, out), given('plus', 5, { role: 'bonus' })]), section('t', [given('b')])]);
  const report = scored(source, { ratings: { a: na, plus: 5, b: 3 } });
  expect(itemIn(report, 's')).toMatchObject({ points: 0, max: 0, state: 'na' });
  expect(report).toMatchObject({ total: 3, max: 10 });
});

it('refuses clamps the wrong way round', () => {
  expect(faults(rubric([section('s', [given('a')], { clamp: { min: 5, max: 4 } })]))).toEqual(['bounds-reversed at /sections/0/clamp']);
  expect(faults(rubric([given('a')], { total: { clamp: { min: 5, max: 4 } } }))).toEqual(['bounds-reversed at /total/clamp']);
  expect(faults(rubric([given('a')], { total: { clamp: { min: 5, max: 5 } } }))).toEqual([]);
});
