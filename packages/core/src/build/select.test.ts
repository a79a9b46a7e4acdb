import { describe, expect, it } from 'vitest';
import { criterion, faults, given, graded, rubric, scored, section, text } from '../../test/make.ts';
import type { Condition, CriterionTest, Rubric, Selector, Term } from '../generated/types.ts';

const na = { notApplicable: { reason: 'r' } };
const out = { notApplicable: { policy: 'full', allowed: true } } as const;
const items = [
  section('one', [given('a', 10, { ...out, tags: ['key'] }), given('b', 5, out), graded('g', { tags: ['grade'] })]),
  section('two', [section('deep', [given('c', 20, out)], { tags: ['key'] }), graded('h', { tags: ['grade'] }), given('plus', 5, { role: 'bonus', tags: ['key'] })]),
];
const ratings = { a: 10, b: 2, c: 7, g: 'good', h: 'fair', plus: 3 };
const source = (term: Term, require: Condition): Rubric => rubric([...items, section('out', [criterion('v', { kind: 'formula', points: term, min: -99, max: 99 })])], { classes: { list: [{ id: 'x', title: text('x'), when: [{ id: 'r', require }] }] } });

const value = (select: Selector, take: 'sum' | 'min' | 'max' | 'count', that?: CriterionTest, more: object = {}) =>
  scored(source({ op: 'select', select, take, ...(that === undefined ? {} : { that }) }, { op: 'compare', left: 1, cmp: '=', right: 1 }), { ratings: { ...ratings, ...more } }).criteria.at(-1)!.points;
const holds = (op: 'every' | 'some', select: Selector, that: CriterionTest, more: object = {}) =>
  scored(source(1, { op, select, that }), { ratings: { ...ratings, ...more } }).rules[0]!.requirements[0]!.holds;

describe('selectors', () => {
  it('name criteria, sections with what is in them, and tags on either', () => {
    expect(value({ criteria: ['a', 'c'] }, 'sum')).toBe(17);
    expect(value({ sections: ['two'] }, 'sum')).toBe(7);
    expect(value({ tags: ['key'] }, 'sum')).toBe(17);
    expect(value({ criteria: ['b'], sections: ['deep'] }, 'sum')).toBe(9);
  });

  it('take bonus and deduction only when listed or included', () => {
    expect(value({ tags: ['key'], include: ['bonus'] }, 'sum')).toBe(20);
    expect(value({ criteria: ['plus'] }, 'sum')).toBe(3);
    expect(value({ tags: ['key'], include: ['deduction'] }, 'sum')).toBe(17);
  });

  it('leave out what does not apply', () => {
    expect(value({ criteria: ['a', 'b', 'c'] }, 'sum', undefined, { a: na })).toBe(9);
    expect(value({ criteria: ['a', 'b', 'c'] }, 'min', undefined, { b: na })).toBe(7);
    expect(value({ criteria: ['a', 'b', 'c'] }, 'max', undefined, { a: na })).toBe(7);
    expect(value({ criteria: ['a', 'b', 'c'] }, 'count', undefined, { a: na })).toBe(2);
  });

  it('select over nothing that applies: 0', () => {
    for (const take of ['sum', 'min', 'max', 'count'] as const) expect(value({ criteria: ['a', 'b'] }, take, undefined, { a: na, b: na }), take).toBe(0);
  });
});

describe('what is taken', () => {
  it('sum, min and max of points, without grades', () => {
    expect(value({ sections: ['one'] }, 'sum')).toBe(12);
    expect(value({ sections: ['one'] }, 'min')).toBe(2);
    expect(value({ sections: ['one'] }, 'max')).toBe(10);
    expect(value({ tags: ['grade'] }, 'max')).toBe(0);
  });

  it('count of all, or of those that pass', () => {
    expect(value({ sections: ['one'] }, 'count')).toBe(3);
    expect(value({ sections: ['one'] }, 'count', { op: 'full' })).toBe(1);
    expect(value({ sections: ['one', 'two'] }, 'count', { op: 'points', cmp: '>=', value: 7 })).toBe(2);
    expect(value({ sections: ['one', 'two'] }, 'count', { op: 'points', cmp: '>', value: 7 })).toBe(1);
    expect(value({ tags: ['grade'] }, 'count', { op: 'grade', cmp: '>=', value: 'fair' })).toBe(2);
    expect(value({ tags: ['grade'] }, 'count', { op: 'grade', cmp: '>', value: 'fair' })).toBe(1);
  });
});

describe('every and some', () => {
  it('look at what applies', () => {
    expect(holds('every', { sections: ['one'] }, { op: 'full' })).toBe(false);
    expect(holds('every', { sections: ['one'] }, { op: 'full' }, { b: na })).toBe(true);
    expect(holds('some', { sections: ['one'] }, { op: 'full' })).toBe(true);
    expect(holds('some', { sections: ['one'] }, { op: 'full' }, { a: na })).toBe(false);
  });

  it('over nothing: every holds, some does not', () => {
    expect(holds('every', { criteria: ['a'] }, { op: 'points', cmp: '<', value: 0 }, { a: na })).toBe(true);
    expect(holds('some', { criteria: ['a'] }, { op: 'points', cmp: '>=', value: 0 }, { a: na })).toBe(false);
  });

  it('compare grades by position, best first', () => {
    expect(holds('every', { tags: ['grade'] }, { op: 'grade', cmp: '>=', value: 'fair' })).toBe(true);
    expect(holds('every', { tags: ['grade'] }, { op: 'grade', cmp: '>=', value: 'good' })).toBe(false);
    expect(holds('some', { tags: ['grade'] }, { op: 'grade', cmp: '<', value: 'fair' })).toBe(false);
    expect(holds('some', { tags: ['grade'] }, { op: 'grade', cmp: '<', value: 'fair' }, { h: 'poor' })).toBe(true);
  });

  it('are undecided only while an answer could still change them', () => {
    expect(holds('every', { criteria: ['b', 'c'] }, { op: 'full' }, { c: null })).toBe(false);
    expect(holds('every', { criteria: ['a', 'c'] }, { op: 'full' }, { c: null })).toBeNull();
    expect(holds('some', { criteria: ['a', 'c'] }, { op: 'full' }, { c: null })).toBe(true);
  });
});

it('refuses selections that mean nothing, with the place', () => {
  const wrong = (select: Selector, that?: CriterionTest, take: 'sum' | 'count' = 'count') => faults(source({ op: 'select', select, take, ...(that === undefined ? {} : { that }) }, { op: 'compare', left: 1, cmp: '=', right: 1 })).map((fault) => fault.replace('/sections/2/items/0/method/points', '~'));
  expect(wrong({ criteria: ['none'] })).toEqual(['unknown-criterion at ~/select/criteria/0', 'nothing-selected at ~/select']);
  expect(wrong({ sections: ['one', 'none'] })).toEqual(['unknown-section at ~/select/sections/1']);
  expect(wrong({ tags: ['none'] })).toEqual(['nothing-selected at ~/select']);
  expect(wrong({ sections: ['one'] }, { op: 'grade', cmp: '=', value: 'good' })).toEqual(['wrong-kind-of-answer at ~/that']);
  expect(wrong({ tags: ['grade'] }, { op: 'grade', cmp: '=', value: 'none' })).toEqual(['unknown-level at ~/that/value']);
  expect(wrong({ criteria: ['a'] }, { op: 'full' }, 'sum')).toEqual(['test-without-count at ~/that']);
});

it('selects everything but extras with all', () => {
  const source = rubric([given('a'), given('b', 5), given('plus', 5, { role: 'bonus' })], { classes: { list: [{ id: 'x', title: text('x'), when: [{ id: 'r', require: { op: 'every', select: { all: true }, that: { op: 'points', cmp: '>', value: 1 } } }] }] } });
  expect(scored(source, { ratings: { a: 2, b: 2, plus: 0 } }).class).toBe('x');
  expect(scored(source, { ratings: { a: 2, b: 1, plus: 5 } }).class).toBeNull();
});
