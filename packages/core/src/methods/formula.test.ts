import { describe, expect, it } from 'vitest';
import { itemIn, methodFaults, pointsFor, scored, single, text } from '../../test/make.ts';
import type { FormulaMethod, Rubric } from '../generated/types.ts';

const facts: Rubric['facts'] = [{ kind: 'number', id: 'best', title: text('best'), domain: { min: 1, max: 90 } }];
const answer = { min: 0, max: 100 };
/** Own result against the best of the cohort, 10 points for as good. */
const against: FormulaMethod = { kind: 'formula', answer, points: { op: 'multiply', args: [10, { op: 'divide', num: { op: 'answer', id: 'c' }, den: { op: 'fact', id: 'best' } }] }, min: 2, max: 10 };

describe('formula', () => {
  it.each([[30, 60, 5], [20, 60, 3.33], [40, 60, 6.67], [12, 60, 2], [11, 60, 2], [60, 60, 10], [61, 60, 10]])('%d against %d is worth %d, between the limits and rounded', (own, best, points) => {
    expect(pointsFor(against, own, { facts: { best } }, { facts })).toBe(points);
  });

  it('is not rounded when nothing is divided', () => {
    expect(pointsFor({ kind: 'formula', answer, points: { op: 'multiply', args: [{ op: 'answer', id: 'c' }, '0.125'] }, min: 0, max: 100 }, 1)).toBe(0.125);
  });

  it('sees a division inside a named value', () => {
    const values: Rubric['values'] = [{ kind: 'number', id: 'third', title: text('third'), term: { op: 'divide', num: { op: 'fact', id: 'best' }, den: 3 } }];
    expect(pointsFor({ kind: 'formula', points: { op: 'value', id: 'third' }, min: 0, max: 100 }, undefined, { facts: { best: 1 } }, { facts, values })).toBe(0.33);
  });

  it('sees a division inside any case, argument or row', () => {
    const third = { op: 'divide', num: { op: 'fact', id: 'best' }, den: 3 } as const;
    const when = { op: 'compare', left: { op: 'fact', id: 'best' }, cmp: '=', right: 1 } as const;
    const worth = (points: FormulaMethod['points']) => pointsFor({ kind: 'formula', points, min: 0, max: 100 }, undefined, { facts: { best: 1 } }, { facts });
    expect(worth({ op: 'if', cases: [{ when, then: third }], else: 0 })).toBe(0.33);
    expect(worth({ op: 'if', cases: [{ when: { op: 'not', of: when }, then: 0 }], else: third })).toBe(0.33);
    expect(worth({ op: 'max', args: [0, third] })).toBe(0.33);
    expect(worth({ op: 'round', of: third, rounding: { digits: 3, mode: 'half-up' } })).toBe(0.33);
    expect(worth({ op: 'if', cases: [{ when, then: '0.125' }], else: 0 })).toBe(0.125);
  });

  it('shows a constant that no decimal is', () => {
    const third: FormulaMethod = { kind: 'formula', points: { op: 'divide', num: 1, den: 3 }, min: 0, max: 1 };
    const report = scored(single(third, { rounding: { total: { digits: 1, mode: 'half-up' } } }, { rounding: 'none' }), {});
    expect(itemIn(report, 'c')).toMatchObject({ points: 0.3333333333333333, exact: '1/3' });
    expect(report).toMatchObject({ total: 0.3, totalExact: '1/3' });
  });

  it('has its limits as bounds, whatever the term reaches', () => {
    const report = scored(single({ kind: 'formula', points: 3, min: 1, max: 5 }), {});
    expect(itemIn(report, 'c')).toEqual({ id: 'c', points: 3, max: 5, state: 'given' });
    expect(methodFaults({ kind: 'formula', points: 3, min: 1, max: 0 })).toEqual(['bounds-reversed at ~/max']);
    expect(methodFaults({ kind: 'formula', points: 3, min: 1, max: 1 })).toEqual([]);
  });

  it('is missing while its fact is', () => {
    const report = scored(single(against, { facts }), { ratings: { c: 30 } });
    expect(itemIn(report, 'c')).toMatchObject({ points: null, state: 'missing' });
    expect(report.possibleTotal).toEqual({ min: 3.33, max: 10 });
  });
});
