import { describe, expect, it } from 'vitest';
import { criterion, graded, itemIn, methodFaults, pointsFor, rubric, scored, single, text } from '../../test/make.ts';
import type { LevelsMethod } from '../generated/types.ts';

const level = (id: string, points?: number) => ({ id, title: text(id), ...(points === undefined ? {} : { points }) });
const method: LevelsMethod = { kind: 'levels', levels: [level('good', 4), level('fair', 2.5), level('poor', -1)] };
const grades = [level('good'), level('poor')];

describe('levels', () => {
  it('gives the points of the chosen level', () => {
    expect(['good', 'fair', 'poor'].map((id) => pointsFor(method, id))).toEqual([4, 2.5, -1]);
  });

  it('reaches from the worst level to the best', () => {
    expect(scored(single(method), {})).toMatchObject({ max: 4, possibleTotal: { min: -1, max: 4 } });
    const upside: LevelsMethod = { kind: 'levels', levels: [level('none', 0), level('some', 3)] };
    expect(itemIn(scored(single(upside), {}), 'c').max).toBe(3);
  });

  it('takes the levels of a scale', () => {
    const scales = [{ id: 'sc', levels: [level('good', 4), level('poor', 1)] }];
    expect(pointsFor({ kind: 'levels', scale: 'sc' }, 'poor', {}, { scales })).toBe(1);
  });

  it('gives a grade no points and no maximum', () => {
    const report = scored(rubric([graded('g')]), { ratings: { g: 'fair' } });
    expect(report).toMatchObject({ status: 'complete', total: null, max: null, criteria: [{ points: null, max: null, state: 'given' }] });
  });

  it('takes no level that is not listed, nor one by its position', () => {
    for (const answer of ['Good', 'excellent', '', 0, true]) expect(pointsFor(method, answer)).toBeNull();
  });

  it('refuses configurations that mean nothing', () => {
    expect(methodFaults({ kind: 'levels' })).toEqual(['levels-missing at ~']);
    expect(methodFaults({ kind: 'levels', scale: 'sc' })).toEqual(['unknown-scale at ~/scale']);
    expect(methodFaults({ kind: 'levels', scale: 'sc', levels: grades }, { scales: [{ id: 'sc', levels: grades }] })).toEqual(['levels-and-scale at ~']);
    expect(methodFaults({ kind: 'levels', levels: [level('good', 1), level('poor')] })).toEqual(['level-points-partial at ~/levels']);
    expect(methodFaults({ kind: 'levels', levels: [level('good', 1), level('good', 0)] })).toEqual(['duplicate-id at ~/levels/1/id']);
    expect(methodFaults({ kind: 'levels', scale: 'sc' }, { scales: [{ id: 'sc', levels: [level('good', 1), level('poor')] }] })).toEqual(['level-points-partial at /scales/0/levels']);
  });

  it('keeps two criteria of one scale apart', () => {
    const scales = [{ id: 'sc', levels: [level('good', 4), level('poor', 1)] }];
    const report = scored(rubric([criterion('a', { kind: 'levels', scale: 'sc' }), criterion('b', { kind: 'levels', scale: 'sc' })], { scales }), { ratings: { a: 'good', b: 'poor' } });
    expect(report.total).toBe(5);
  });
});
