import { describe, expect, it } from 'vitest';
import { itemIn, methodFaults, pointsFor, scored, sheetFaults, single } from '../../test/make.ts';
import type { PointsMethod } from '../generated/types.ts';

const quarters: PointsMethod = { kind: 'points', max: 2, step: 0.25 };
const from: PointsMethod = { kind: 'points', min: 1, max: 5, step: 2 };

describe('points', () => {
  it('takes every step from the minimum to the maximum, both included', () => {
    expect([0, 0.25, '0.50', 1.75, 2].map((answer) => pointsFor(quarters, answer))).toEqual([0, 0.25, 0.5, 1.75, 2]);
    expect([1, 3, 5].map((answer) => pointsFor(from, answer))).toEqual([1, 3, 5]);
  });

  it('counts steps from the minimum and not from 0', () => {
    expect(sheetFaults(single(from), { ratings: { c: 2 } })).toEqual(['number-off-step at /ratings/c']);
    expect(sheetFaults(single(from), { ratings: { c: 4 } })).toEqual(['number-off-step at /ratings/c']);
    const thirds: PointsMethod = { kind: 'points', min: 1, max: 7, step: 3 };
    expect([1, 2, 3, 4, 7].map((answer) => pointsFor(thirds, answer))).toEqual([1, null, null, 4, 7]);
  });

  it('refuses what is outside, between steps or finer than the step', () => {
    expect(sheetFaults(single(quarters), { ratings: { c: 2.25 } })).toEqual(['number-too-large at /ratings/c']);
    expect(sheetFaults(single(quarters), { ratings: { c: -0.25 } })).toEqual(['number-too-small at /ratings/c']);
    expect(sheetFaults(single(quarters), { ratings: { c: 0.3 } })).toEqual(['number-off-step at /ratings/c']);
    expect(sheetFaults(single(quarters), { ratings: { c: 0.125 } })).toEqual(['too-many-decimals at /ratings/c']);
  });

  it('reaches from the minimum, 0 unless told, to the maximum', () => {
    expect(scored(single(quarters), {})).toMatchObject({ max: 2, possibleTotal: { min: 0, max: 2 } });
    expect(scored(single(from), {}).possibleTotal).toEqual({ min: 1, max: 5 });
    expect(itemIn(scored(single({ kind: 'points', min: -4, max: 0, step: 1 }), { ratings: { c: -3 } }), 'c')).toMatchObject({ points: -3, max: 0 });
  });

  it('refuses configurations that mean nothing', () => {
    expect(methodFaults({ kind: 'points', max: 2, step: 0 })).toEqual(['step-not-positive at ~/step']);
    expect(methodFaults({ kind: 'points', max: 2, step: -1 })).toEqual(['step-not-positive at ~/step']);
    expect(methodFaults({ kind: 'points', min: 3, max: 2, step: 1 })).toEqual(['bounds-reversed at ~/max']);
    expect(methodFaults({ kind: 'points', max: 2, step: 0.3 })).toEqual(['step-misses-max at ~/step']);
    expect(methodFaults({ kind: 'points', max: '9007199254740993', step: 1 })).toEqual(['number-domain-too-large at ~/max']);
    expect(methodFaults({ kind: 'points', min: 2, max: 2, step: 1 })).toEqual([]);
  });
});
