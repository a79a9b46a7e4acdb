import { describe, expect, it } from 'vitest';
import { methodFaults, pointsFor, scored, single, text } from '../../test/make.ts';
import type { AccrualMethod, Rubric } from '../generated/types.ts';

/** Up to 14,000 people 10 points, every further 1,000 people 0.5, at most 25. */
const people: AccrualMethod = { kind: 'accrual', answer: { min: 0, max: 100_000 }, base: 10, from: 14_000, step: 1000, each: 0.5, partial: 'none', max: 25 };
/** On day 10 or before that 5 points, a point less for every further week. */
const late: AccrualMethod = { kind: 'accrual', answer: { min: 0, max: 60 }, base: 5, from: 10, step: 7, each: -1, partial: 'whole', min: 0 };
const facts: Rubric['facts'] = [{ kind: 'number', id: 'n', title: text('n'), domain: { min: 0, max: 100 } }];

describe('accrual', () => {
  it.each([[0, 10], [13_999, 10], [14_000, 10], [14_999, 10], [15_000, 10.5], [16_999, 11], [43_999, 24.5], [44_000, 25], [45_000, 25]])('counts whole steps only: %d is worth %d', (x, points) => {
    expect(pointsFor(people, x)).toBe(points);
  });

  it.each([[10, 5], [11, 4], [17, 4], [18, 3], [45, 0], [60, 0]])('counts a step as soon as it begins: %d is worth %d', (x, points) => {
    expect(pointsFor(late, x)).toBe(points);
  });

  it('counts the share of a step and rounds it as a quotient', () => {
    expect(pointsFor({ ...people, partial: 'share' }, 14_500)).toBe(10.25);
    expect(pointsFor({ ...people, partial: 'share' }, 14_333)).toBe(10.17);
  });

  it('falls from the mark downwards', () => {
    const falling: AccrualMethod = { kind: 'accrual', answer: { min: 0, max: 100 }, base: 0, from: 80, step: 10, each: 3, partial: 'none', falling: true };
    expect([100, 80, 71, 70, 0].map((x) => pointsFor(falling, x))).toEqual([0, 0, 0, 3, 24]);
    expect(scored(single(falling), {})).toMatchObject({ max: 24, possibleTotal: { min: 0, max: 24 } });
  });

  it('reads a term between declared limits', () => {
    const method: AccrualMethod = { kind: 'accrual', of: { op: 'fact', id: 'n' }, base: 1, from: 50, step: 10, each: 1, partial: 'none', min: 0, max: 9 };
    const report = scored(single(method, { facts }), { facts: { n: 75 } });
    expect(report).toMatchObject({ total: 3, max: 9 });
  });

  it('refuses configurations that mean nothing', () => {
    expect(methodFaults({ ...people, step: 0 })).toEqual(['step-not-positive at ~/step']);
    expect(methodFaults({ ...people, step: -1 })).toEqual(['step-not-positive at ~/step']);
    expect(methodFaults({ ...people, min: 26 })).toEqual(['bounds-reversed at ~/max']);
    expect(methodFaults({ ...people, of: 1 })).toEqual(['answer-and-term at ~', 'limits-missing at ~']);
  });
});
