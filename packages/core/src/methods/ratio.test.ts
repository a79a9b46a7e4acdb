import { describe, expect, it } from 'vitest';
import { itemIn, methodFaults, pointsFor, scored, sheetFaults, single, text } from '../../test/make.ts';
import type { RatioMethod, Rubric } from '../generated/types.ts';

const whole = { min: 0, max: 100 };
const done: RatioMethod = { kind: 'ratio', answer: whole, of: whole, max: 10, whenZero: 4 };
const facts: Rubric['facts'] = [{ kind: 'number', id: 'all', title: text('all'), domain: { min: -5, max: 50 } }, { kind: 'number', id: 'some', title: text('some'), domain: { min: 1, max: 50 } }];

describe('ratio', () => {
  it('gives the share of the maximum, rounded half up to two digits', () => {
    expect(pointsFor(done, { value: 1, of: 4 })).toBe(2.5);
    expect(pointsFor(done, { value: 2, of: 3 })).toBe(6.67);
    expect(pointsFor(done, { value: 1, of: 3 })).toBe(3.33);
    expect(pointsFor({ ...done, max: 1, whenZero: 0 }, { value: 1, of: 8 })).toBe(0.13);
    expect(pointsFor(done, { value: 0, of: 4 })).toBe(0);
  });

  it('is rounded as the rubric says for criteria, unless the criterion says otherwise', () => {
    const rounding = { criterion: { digits: 1, mode: 'floor' } } as const;
    const twoThirds = { ratings: { c: { value: 2, of: 3 } } };
    expect(itemIn(scored(single(done, { rounding }), twoThirds), 'c').points).toBe(6.6);
    expect(itemIn(scored(single(done, { rounding }, { rounding: { digits: 0, mode: 'ceil' } }), twoThirds), 'c').points).toBe(7);
  });

  it('gives at most the maximum unless it is uncapped, which leaves the maximum as it is', () => {
    expect(pointsFor(done, { value: 15, of: 10 })).toBe(10);
    expect(itemIn(scored(single({ ...done, uncapped: true }), { ratings: { c: { value: 15, of: 10 } } }), 'c')).toMatchObject({ points: 15, max: 10 });
  });

  it('gives what whenZero says when there is nothing to divide by', () => {
    expect(pointsFor(done, { value: 3, of: 0 })).toBe(4);
    const report = scored(single({ ...done, whenZero: 'not-applicable' }, { notApplicable: { policy: 'full' } }), { ratings: { c: { value: 0, of: 0 } } });
    expect(itemIn(report, 'c')).toEqual({ id: 'c', points: 10, max: 10, state: 'na' });
  });

  it('divides facts and answers by terms', () => {
    const method: RatioMethod = { kind: 'ratio', numerator: { op: 'fact', id: 'all' }, denominator: { op: 'fact', id: 'some' }, max: 10, whenZero: 0 };
    expect(pointsFor(method, undefined, { facts: { all: 5, some: 20 } }, { facts })).toBe(2.5);
    expect(pointsFor({ kind: 'ratio', answer: whole, denominator: { op: 'fact', id: 'some' }, max: 10, whenZero: 0 }, 5, { facts: { all: 5, some: 25 } }, { facts })).toBe(2);
  });

  it('gives no less than 0', () => {
    const method: RatioMethod = { kind: 'ratio', numerator: { op: 'fact', id: 'all' }, denominator: 10, max: 10, whenZero: 0, uncapped: true };
    expect(pointsFor(method, undefined, { facts: { all: -5, some: 1 } }, { facts })).toBe(0);
  });

  it('needs both numbers', () => {
    expect(itemIn(scored(single(done), { ratings: { c: 3 } }), 'c').state).toBe('missing');
    expect(itemIn(scored(single(done), { ratings: { c: { of: 3 } } }), 'c').state).toBe('missing');
    expect(sheetFaults(single(done), { ratings: { c: { value: 1, of: 101 } } })).toEqual(['number-too-large at /ratings/c/of']);
    expect(scored(single(done), {}).possibleTotal).toEqual({ min: 0, max: 10 });
  });

  it('refuses configurations that mean nothing', () => {
    expect(methodFaults({ kind: 'ratio', of: whole, max: 10, whenZero: 0 })).toEqual(['answer-missing at ~', 'denominator-without-answer at ~/of']);
    expect(methodFaults({ ...done, numerator: 1 })).toEqual(['answer-and-term at ~']);
    expect(methodFaults({ ...done, denominator: 1 })).toEqual(['answer-and-term at ~/of']);
    expect(methodFaults({ kind: 'ratio', answer: whole, max: 10, whenZero: 0 })[0]).toBe('denominator-missing at ~');
    expect(methodFaults({ ...done, max: 0, whenZero: 0 })).toEqual(['max-not-positive at ~/max']);
    expect(methodFaults({ ...done, whenZero: 10.5 })).toEqual(['points-out-of-bounds at ~/whenZero']);
    expect(methodFaults({ ...done, whenZero: -1 })).toEqual(['points-out-of-bounds at ~/whenZero']);
    expect(methodFaults({ ...done, whenZero: 10 })).toEqual([]);
    expect(methodFaults({ ...done, of: { min: -1, max: 5 } })).toEqual(['denominator-negative at ~/denominator']);
    expect(methodFaults({ ...done, whenZero: 'not-applicable' })).toEqual(['na-policy-missing at /sections/0/items/0']);
  });
});
