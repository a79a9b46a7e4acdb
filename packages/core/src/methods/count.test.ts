import { describe, expect, it } from 'vitest';
import { itemIn, methodFaults, pointsFor, scored, single, text } from '../../test/make.ts';
import type { CountMethod, Rubric } from '../generated/types.ts';

const answer = { min: 0, max: 40 };
const lost: CountMethod = { kind: 'count', answer, base: 10, each: -0.5, min: 5 };
const facts: Rubric['facts'] = [{ kind: 'number', id: 'n', title: text('n'), domain: { min: 0, max: 10 } }];

describe('count', () => {
  it.each([[0, 10], [3, 8.5], [9, 5.5], [10, 5], [11, 5], [40, 5]])('takes half a point off for each of %d, down to 5: %d', (n, points) => {
    expect(pointsFor(lost, n)).toBe(points);
  });

  it.each([[0, 0], [3, 6], [4, 8], [5, 8]])('gives two points for each of %d, up to 8: %d', (n, points) => {
    expect(pointsFor({ kind: 'count', answer, each: 2, max: 8 }, n)).toBe(points);
  });

  it('reaches what the domain of the answer and the limits allow', () => {
    expect(scored(single(lost), {})).toMatchObject({ max: 10, possibleTotal: { min: 5, max: 10 } });
    expect(scored(single({ kind: 'count', answer: { min: 1, max: 4 }, each: 2 }), {})).toMatchObject({ max: 8, possibleTotal: { min: 2, max: 8 } });
  });

  it('has the declared limits as its bounds where a term gives the number', () => {
    const report = scored(single({ kind: 'count', of: { op: 'fact', id: 'n' }, each: 1, min: -1, max: 20 }, { facts }), { facts: { n: 4 } });
    expect(itemIn(report, 'c')).toMatchObject({ points: 4, max: 20, state: 'given' });
  });

  it('rounds only when its term divides', () => {
    const third = { op: 'divide', num: { op: 'fact', id: 'n' }, den: 3 } as const;
    expect(pointsFor({ kind: 'count', of: third, each: 1, min: 0, max: 5 }, undefined, { facts: { n: 1 } }, { facts })).toBe(0.33);
    expect(pointsFor({ kind: 'count', of: { op: 'fact', id: 'n' }, each: '0.125', min: 0, max: 5 }, undefined, { facts: { n: 1 } }, { facts })).toBe(0.125);
  });

  it('refuses configurations that mean nothing', () => {
    expect(methodFaults({ kind: 'count', each: 1 })).toEqual(['answer-missing at ~']);
    expect(methodFaults({ kind: 'count', answer, of: 1, each: 1, min: 0, max: 1 })).toEqual(['answer-and-term at ~']);
    expect(methodFaults({ kind: 'count', of: 1, each: 1, min: 0 })).toEqual(['limits-missing at ~']);
    expect(methodFaults({ kind: 'count', of: 1, each: 1, max: 0 })).toEqual(['limits-missing at ~']);
    expect(methodFaults({ kind: 'count', answer, each: 0 })).toEqual(['step-not-positive at ~/each']);
    expect(methodFaults({ kind: 'count', answer, each: 1, min: 3, max: 2 })).toEqual(['bounds-reversed at ~/max']);
    expect(methodFaults({ kind: 'count', answer, each: 1, min: 2, max: 2 })).toEqual([]);
  });
});
