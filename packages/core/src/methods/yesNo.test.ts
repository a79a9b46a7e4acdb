import { describe, expect, it } from 'vitest';
import { itemIn, pointsFor, scored, sheetFaults, single } from '../../test/make.ts';

describe('yes/no', () => {
  it('gives the points of the answer; no is worth 0 unless told', () => {
    expect(pointsFor({ kind: 'yes-no', yes: 2.5 }, true)).toBe(2.5);
    expect(pointsFor({ kind: 'yes-no', yes: 2.5 }, false)).toBe(0);
    expect(pointsFor({ kind: 'yes-no', yes: 2.5, no: '0.5' }, false)).toBe(0.5);
  });

  it('has the larger of the two as its maximum, also when no is worth more', () => {
    expect(itemIn(scored(single({ kind: 'yes-no', yes: -3 }), { ratings: { c: true } }), 'c')).toMatchObject({ points: -3, max: 0 });
    expect(itemIn(scored(single({ kind: 'yes-no', yes: 1, no: 4 }), { ratings: { c: true } }), 'c')).toMatchObject({ points: 1, max: 4 });
  });

  it('lies between the two while it is missing', () => {
    expect(scored(single({ kind: 'yes-no', yes: -3, no: 1 }), {}).possibleTotal).toEqual({ min: -3, max: 1 });
  });

  it('takes nothing but true and false', () => {
    for (const answer of [1, 0, 'true', 'yes', {}]) {
      if (typeof answer !== 'object') expect(sheetFaults(single({ kind: 'yes-no', yes: 1 }), { ratings: { c: answer } })).toEqual(['wrong-type at /ratings/c']);
      else expect(itemIn(scored(single({ kind: 'yes-no', yes: 1 }), { ratings: { c: answer } }), 'c').state).toBe('missing');
    }
  });
});
