import { describe, expect, it } from 'vitest';
import { criterion, given, graded, itemIn, planOf, rubric, text, yesNo } from '../test/make.ts';
import type { Rubric } from './generated/types.ts';
import { scorePoints, type PointsInput } from './scorePoints.ts';

const source: Rubric = rubric([yesNo('q', 4), given('p', 10, { notApplicable: { policy: 'full', allowed: true } }), graded('g')], {
  facts: [{ kind: 'boolean', id: 'bad', title: text('bad') }],
  classes: { list: [{ id: 'top', title: text('top'), cut: { at: 10 } }, { id: 'rest', title: text('rest') }], knockOuts: [{ id: 'ko', title: text('ko'), when: { op: 'is', fact: 'bad' }, to: 'rest' }] },
});
const plan = planOf(source);
const all: PointsInput = { points: { q: 3, p: 7 }, ratings: { g: 'good' }, facts: { bad: false } };
const scored = (more: Partial<PointsInput>) => scorePoints(plan, { ...all, ...more });
const wrong = (points: unknown) => scored({ points: points as PointsInput['points'] }).issues.map(({ code, path }) => `${code} at ${path}`);

describe('points per criterion', () => {
  it('make sections, total and class', () => {
    expect(scored({})).toMatchObject({ status: 'complete', total: 10, class: 'top', issues: [], criteria: [{ points: 3, state: 'overridden' }, { points: 7 }, { state: 'given' }] });
    expect(scored({ points: { q: 2.9, p: 7 } }).class).toBe('rest');
    expect(scored({ facts: { bad: true } }).outcome).toEqual({ kind: 'class', classId: 'rest', decidedBy: 'knock-out', by: ['ko'] });
  });

  it('may be exact fractions, such as the mean of three raters', () => {
    const report = scored({ points: { q: '10/3', p: '20/3' } });
    expect(itemIn(report, 'q')).toMatchObject({ points: 3.3333333333333335, exact: '10/3' });
    expect(report).toMatchObject({ total: 10, class: 'top' });
    expect(scored({ points: { q: '10/3', p: '19999999999/3000000000' } }).class).toBe('rest');
  });

  it('are missing when null or absent', () => {
    expect(scored({ points: { q: null } })).toMatchObject({ status: 'incomplete', total: null, issues: [], possibleTotal: { min: 0, max: 14 } });
  });

  it('stand before what the ratings would give', () => {
    expect(itemIn(scored({ ratings: { q: false, g: 'good' } }), 'q').points).toBe(3);
  });

  it('do not count for what does not apply', () => {
    const report = scored({ ratings: { g: 'good', p: { notApplicable: { reason: 'r' } } } });
    expect(itemIn(report, 'p')).toMatchObject({ points: 10, state: 'na' });
  });

  it('are refused outside of what the criterion can give, and then missing', () => {
    expect(wrong({ q: 4.1, p: 7 })).toEqual(['number-too-large at /points/q']);
    expect(wrong({ q: -0.1, p: 7 })).toEqual(['number-too-small at /points/q']);
    expect(wrong({ q: 4, p: 0 })).toEqual([]);
    expect(itemIn(scored({ points: { q: 5, p: 7 } }), 'q')).toMatchObject({ state: 'invalid', points: null });
  });

  it('are refused when they are no numbers', () => {
    for (const points of ['x', '1/0', '1/-2', '1e', '', true, {}, [], '9'.repeat(81), `1/${'9'.repeat(41)}`, Number.NaN]) expect(wrong({ q: points, p: 7 }), String(points)).toEqual(['not-a-decimal at /points/q']);
  });

  it('are never for a grade or for what the rubric does not have', () => {
    expect(wrong({ g: 1 })).toEqual(['override-on-grade at /points/g']);
    expect(wrong(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual(['unknown-criterion at /points/__proto__', 'unknown-criterion at /points/constructor']);
  });

  it('must be in an object, whatever is given', () => {
    for (const input of [null, undefined, 3, 'x', [], {}, { points: 3 }, { points: null }, { points: [] }]) expect(scorePoints(plan, input as unknown as PointsInput).issues.some(({ code, path }) => code === 'wrong-type' && path === '/points')).toBe(true);
  });
});

it('takes points for methods without an answer as well', () => {
  const own = planOf(rubric([criterion('f', { kind: 'formula', points: 3, min: 0, max: 8 })]));
  expect(scorePoints(own, { points: { f: 8 } }).total).toBe(8);
});
