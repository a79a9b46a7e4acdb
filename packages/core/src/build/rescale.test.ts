import { describe, expect, it } from 'vitest';
import { criterion, faults, given, itemIn, rubric, scored, section } from '../../test/make.ts';
import type { Rescale, Section } from '../generated/types.ts';

const na = { notApplicable: { reason: 'r' } };
const rescale: Rescale = { base: 100, when: 'any-na', whenEmpty: 7 };
const always: Rescale = { ...rescale, when: 'always' };
const leaving = { notApplicable: { policy: 'rescale', scope: 's', allowed: true } } as const;
/** a of 10 and b of 30, in a section that is rescaled. */
const scope = (how: Rescale, more: Partial<Section> = {}) => rubric([section('s', [given('a', 10, leaving), given('b', 30, leaving)], { rescale: how, ...more })]);

describe('rescale of a section', () => {
  it('any-na: only when something that asks for it does not apply', () => {
    expect(itemIn(scored(scope(rescale), { ratings: { a: 5, b: 15 } }), 's')).toMatchObject({ points: 20, max: 40 });
    expect(itemIn(scored(scope(rescale), { ratings: { a: na, b: 15 } }), 's')).toMatchObject({ points: 50, max: 100 });
  });

  it('always: also when everything applies', () => {
    expect(itemIn(scored(scope(always), { ratings: { a: 5, b: 15 } }), 's')).toMatchObject({ points: 50, max: 100 });
  });

  it('keeps thirds exact', () => {
    expect(itemIn(scored(scope(rescale), { ratings: { a: na, b: 10 } }), 's')).toMatchObject({ exact: '100/3', points: 33.333333333333336 });
  });

  it('with nothing left gives what whenEmpty says, of the base', () => {
    expect(itemIn(scored(scope(rescale), { ratings: { a: na, b: na } }), 's')).toMatchObject({ points: 7, max: 100, state: 'given' });
  });

  it('with nothing left is left out where whenEmpty says so', () => {
    const report = scored(scope({ ...rescale, whenEmpty: 'left-out' }), { ratings: { a: na, b: na } });
    expect(itemIn(report, 's')).toMatchObject({ points: 0, max: 0, state: 'na' });
    expect(report).toMatchObject({ total: 0, max: 0, status: 'complete' });
  });

  it('ignores what does not apply by another policy or for another scope', () => {
    const total = { rescale: { base: 50, when: 'any-na', whenEmpty: 0 } } as const;
    const source = rubric([section('s', [given('a', 10, { notApplicable: { policy: 'leave-out', allowed: true } }), given('b', 30, { notApplicable: { policy: 'rescale', allowed: true } })], { rescale })], { total });
    expect(itemIn(scored(source, { ratings: { a: na, b: 15 } }), 's')).toMatchObject({ points: 15, max: 30 });
    const report = scored(source, { ratings: { a: 5, b: na } });
    expect(itemIn(report, 's')).toMatchObject({ points: 5, max: 10 });
    expect(report).toMatchObject({ total: 25, max: 50 });
  });

  it('comes before bonus, deduction, clamp and rounding', () => {
    const bonus = given('extra', 5, { role: 'bonus' });
    const source = rubric([section('s', [given('a', 10, leaving), given('b', 30, leaving), bonus], { rescale, clamp: { max: 80 }, rounding: { digits: 0, mode: 'floor' } })]);
    expect(itemIn(scored(source, { ratings: { a: na, b: 20, extra: 2 } }), 's')).toMatchObject({ points: 68, max: 80 });
    expect(itemIn(scored(source, { ratings: { a: na, b: 30, extra: 2 } }), 's')).toMatchObject({ points: 80 });
  });

  it('gives whenEmpty also where that is more than the base, or negative', () => {
    expect(itemIn(scored(scope({ ...rescale, whenEmpty: 150 }), { ratings: { a: na, b: na } }), 's').points).toBe(150);
    expect(itemIn(scored(scope({ ...rescale, whenEmpty: -5 }), { ratings: { a: na, b: na } }), 's').points).toBe(-5);
  });

  it('keeps what lies outside of 0 and the maximum: negative points, more than all, clamps, extras and roundings inside', () => {
    const total = { rescale: { base: 100, when: 'always', whenEmpty: 0 } } as const;
    const worth = (item: Parameters<typeof section>[1][number], answers: object) => scored(rubric([section('t', [item])], { total, notApplicable: { policy: 'leave-out', allowed: true } }), { ratings: answers }).total;
    expect(worth(criterion('c', { kind: 'points', min: -5, max: 10, step: 1 }), { c: -5 })).toBe(-50);
    expect(worth(criterion('c', { kind: 'ratio', answer: { min: 0, max: 9 }, of: { min: 1, max: 9 }, max: 10, whenZero: 0, uncapped: true }), { c: { value: 3, of: 2 } })).toBe(150);
    expect(worth(section('in', [given('c', 10)], { clamp: { min: 12 } }), { c: 1 })).toBe(120);
    expect(worth(section('in', [given('c', 10), given('plus', 5, { role: 'bonus' })]), { c: 10, plus: 5 })).toBe(150);
    expect(worth(section('in', [given('c', 2.5)], { rounding: { digits: 0, mode: 'ceil' } }), { c: 2.5 })).toBe(120);
    expect(worth(section('in', [given('c', 10)], { rescale: { base: 10, when: 'any-na', whenEmpty: 15 }, notApplicable: { policy: 'rescale', scope: 'in', allowed: true } }), { c: na })).toBe(150);
    expect(worth(section('in', [given('c', 10)], { rescale: { base: 10, when: 'any-na', whenEmpty: -1 }, notApplicable: { policy: 'rescale', scope: 'in', allowed: true } }), { c: na })).toBe(-10);
  });

  it('gives bounds that hold whether a missing answer comes or turns out not to apply', () => {
    const { possibleTotal } = scored(scope(rescale), { ratings: { b: 15 } });
    // a from 0 to 10 makes 15 to 25; a that does not apply makes 100 × 15/30.
    expect(possibleTotal!.min).toBeLessThanOrEqual(15);
    expect(possibleTotal!.max).toBeGreaterThanOrEqual(50);
    expect(possibleTotal!.max).toBeLessThanOrEqual(100);
  });

  it('refuses a base that is not above 0 and a maximum that may be negative', () => {
    expect(faults(scope({ ...rescale, base: 0 }))).toEqual(['base-not-positive at /sections/0/rescale/base']);
    expect(faults(scope({ ...rescale, base: -1 }))).toEqual(['base-not-positive at /sections/0/rescale/base']);
    expect(faults(rubric([section('s', [{ ...given('a'), method: { kind: 'points', min: -5, max: -1, step: 1 } }], { rescale: always })]))).toEqual(['denominator-negative at /sections/0']);
  });
});

describe('rescale of the total', () => {
  const source = (how: Rescale) => rubric([section('p', [given('a', 10, { notApplicable: { policy: 'rescale', allowed: true } })]), section('q', [given('b', 30, { notApplicable: { policy: 'rescale', allowed: true } })])], { total: { rescale: how } });

  it('is never left out: with nothing left it is whenEmpty, or 0 of 0', () => {
    expect(scored(source(rescale), { ratings: { a: na, b: na } })).toMatchObject({ total: 7, max: 100, status: 'complete' });
    expect(scored(source({ ...rescale, whenEmpty: 'left-out' }), { ratings: { a: na, b: na } })).toMatchObject({ total: 0, max: 0, status: 'complete' });
  });

  it('takes sections that are left out away', () => {
    expect(scored(source(rescale), { ratings: { a: na, b: 24 } })).toMatchObject({ total: 80, max: 100 });
    expect(scored(source(always), { ratings: { a: 1, b: 3 } })).toMatchObject({ total: 10, max: 100 });
  });
});
