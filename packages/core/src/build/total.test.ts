import { describe, expect, it } from 'vitest';
import { criterion, faults, given, rubric, scored, section, text, yesNo } from '../../test/make.ts';
import type { Adjustment, Rubric, Total } from '../generated/types.ts';

const facts: Rubric['facts'] = [
  { kind: 'boolean', id: 'late', title: text('late') },
  { kind: 'number', id: 'n', title: text('n'), domain: { min: -10, max: 10 } },
];
const late = { op: 'is', fact: 'late' } as const;
const add = (id: string, points: number, more: Partial<Extract<Adjustment, { kind: 'points' }>> = {}): Adjustment => ({ kind: 'points', id, title: text(id), points, ...more });
const percent = (id: string, share: number, more: Partial<Extract<Adjustment, { kind: 'percent' }>> = {}): Adjustment => ({ kind: 'percent', id, title: text(id), percent: share, ...more });
const of = (total: Total, more: Partial<Rubric> = {}) => rubric([given('a', 100)], { facts, total, ...more });
const totalOf = (adjustments: Adjustment[], a: number, isLate = true) => scored(of({ adjustments }), { ratings: { a }, facts: { late: isLate, n: 0 } }).total;

describe('adjustments', () => {
  it('apply in listed order, a percentage to the total so far', () => {
    expect(totalOf([add('plus', 10), percent('tenth', -10)], 50)).toBe(54);
    expect(totalOf([percent('tenth', -10), add('plus', 10)], 50)).toBe(55);
    expect(totalOf([percent('tenth', -10), percent('again', -10)], 50)).toBe(40.5);
  });

  it('do nothing when their condition is false', () => {
    expect(totalOf([add('minus', -5, { when: late })], 50, true)).toBe(45);
    expect(totalOf([add('minus', -5, { when: late })], 50, false)).toBe(50);
    expect(totalOf([percent('half', -50, { when: late })], 50, false)).toBe(50);
  });

  it('are clamped on their own', () => {
    const n = { op: 'fact', id: 'n' } as const;
    const source = of({ adjustments: [{ kind: 'points', id: 'x', title: text('x'), points: n, clamp: { min: -3, max: 4 } }] });
    expect([-10, -3, 2, 4, 10].map((value) => scored(source, { ratings: { a: 50 }, facts: { n: value, late: false } }).total)).toEqual([47, 47, 52, 54, 54]);
  });

  it('say in the report whether they applied and what they changed', () => {
    const { adjustments } = scored(of({ adjustments: [add('plus', 10), percent('half', -50, { when: late })] }), { ratings: { a: 50 }, facts: { late: true, n: 0 } });
    expect(adjustments).toEqual([{ id: 'plus', applied: true, change: 10 }, { id: 'half', applied: true, change: -30 }]);
  });

  it('leave the total unknown, and its bounds known, while their condition is', () => {
    const report = scored(of({ adjustments: [add('minus', -5, { when: late })] }), { ratings: { a: 50 }, facts: { n: 0 } });
    expect(report).toMatchObject({ status: 'incomplete', total: null, possibleTotal: { min: 45, max: 50 }, adjustments: [{ applied: null, change: null }] });
  });

  it('come before the clamp of the total and do not change its maximum', () => {
    expect(scored(of({ adjustments: [add('plus', 60)], clamp: { max: 100 } }), { ratings: { a: 50 }, facts: { late: true, n: 0 } })).toMatchObject({ total: 100, max: 100 });
    expect(scored(of({ adjustments: [add('plus', 60)] }), { ratings: { a: 50 }, facts: { late: true, n: 0 } })).toMatchObject({ total: 110, max: 100 });
    expect(scored(of({ adjustments: [add('minus', -60)], clamp: { min: 0 } }), { ratings: { a: 50 }, facts: { late: true, n: 0 } }).total).toBe(0);
  });
});

describe('rounding of the total', () => {
  const third = { total: { rescale: { base: 10, when: 'always', whenEmpty: 0 } as const }, rounding: { total: { digits: 1, mode: 'half-up' } as const } };
  const list = [{ id: 'high', title: text('high'), cut: { at: 6.7 } }, { id: 'low', title: text('low') }];

  it('shows the rounded total beside the exact one', () => {
    expect(scored(rubric([given('a', 3)], third), { ratings: { a: 2 } })).toMatchObject({ total: 6.7, totalExact: '20/3' });
    expect(scored(rubric([given('a', 3)], third), { ratings: { a: 1.5 } })).not.toHaveProperty('totalExact');
    expect(scored(rubric([criterion('a', { kind: 'points', max: 8, step: 0.25 })], { rounding: third.rounding }), { ratings: { a: 6.75 } })).toMatchObject({ total: 6.8, totalExact: '27/4' });
  });

  it('compares the exact total with cuts unless told', () => {
    expect(scored(rubric([given('a', 3)], { ...third, classes: { list } }), { ratings: { a: 2 } }).class).toBe('low');
    expect(scored(rubric([given('a', 3)], { ...third, classes: { list, compare: 'rounded' } }), { ratings: { a: 2 } }).class).toBe('high');
  });

  it('rounds sections by their own rounding, else the rubric’s', () => {
    const rounding = { section: { digits: 0, mode: 'ceil' } } as const;
    const source = rubric([section('p', [given('a')]), section('q', [given('b')], { rounding: { digits: 0, mode: 'floor' } }), section('r', [given('c')], { rounding: 'none' })], { rounding });
    expect(scored(source, { ratings: { a: 1.2, b: 1.8, c: 0.5 } })).toMatchObject({ total: 3.5, sections: [{ points: 2 }, { points: 1 }, { points: 0.5 }] });
  });
});

it('has no total where nothing has points, and terms may not ask for one', () => {
  const classes = { list: [{ id: 'x', title: text('x'), when: [{ id: 'r', require: { op: 'compare', left: { op: 'total' }, cmp: '>', right: 1 } as const }] }] };
  expect(faults(rubric([yesNo('a')], { total: { combine: 'none' }, classes }))).toEqual(['no-total at /classes/list/0/when/0/require/left']);
  expect(faults(rubric([yesNo('a')], { total: { combine: 'none' }, classes: { list: [{ id: 'x', title: text('x'), cut: { at: 1 } }] } }))).toEqual(['cut-without-points at /classes/list/0/cut']);
});
