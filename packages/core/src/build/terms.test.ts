import { describe, expect, it } from 'vitest';
import { criterion, faults, given, rubric, scored, text, yesNo } from '../../test/make.ts';
import type { Condition, Rubric, Term } from '../generated/types.ts';

const number = (id: string, min: number, max: number, more = {}) => ({ kind: 'number' as const, id, title: text(id), domain: { min, max, decimals: 1 }, ...more });
const facts: Rubric['facts'] = [number('x', -20, 20), number('y', 0, 20), number('m', 0, 9, { notApplicable: true }), { kind: 'boolean', id: 'b', title: text('b') }];
const x = { op: 'fact', id: 'x' } as const;
const y = { op: 'fact', id: 'y' } as const;
const b: Condition = { op: 'is', fact: 'b' };

/** A rubric whose criterion 'c' gives a term, from -1000 to 1000, without rounding. */
const source = (points: Term, more: Partial<Rubric> = {}) => rubric([criterion('c', { kind: 'formula', points, min: -1000, max: 1000 }, { rounding: 'none' })], { facts, ...more });
const worth = (points: Term, values: object = {}) => {
  const { criteria: [c] } = scored(source(points), { facts: { x: 3, y: 4, m: 5, b: true, ...values } });
  return c!.exact ?? c!.points;
};
const wrong = (points: Term, more: Partial<Rubric> = {}) => faults(source(points, more)).map((fault) => fault.replace('/sections/0/items/0/method/points', '~'));

describe('arithmetic', () => {
  it.each<[Term, number | string]>([
    ['2.50', 2.5], [-0.1, -0.1], [x, 3],
    [{ op: 'add', args: [x, y, 1] }, 8], [{ op: 'subtract', args: [x, y, 1] }, -2], [{ op: 'subtract', args: [x] }, 3],
    [{ op: 'multiply', args: [x, y, '0.5'] }, 6], [{ op: 'min', args: [x, y, 7] }, 3], [{ op: 'max', args: [x, y, 2] }, 4],
    [{ op: 'divide', num: x, den: 7 }, '3/7'], [{ op: 'divide', num: x, den: y, whenZero: 9 }, 0.75],
    [{ op: 'round', of: { op: 'divide', num: x, den: 7 }, rounding: { digits: 1, mode: 'ceil' } }, 0.5],
    [{ op: 'count', of: [b, { op: 'not', of: b }, b] }, 2],
  ])('%j is %s', (term, value) => {
    expect(worth(term)).toBe(value);
  });

  it('divides by 0 as whenZero says', () => {
    expect(worth({ op: 'divide', num: x, den: y, whenZero: { op: 'add', args: [x, 1] } }, { y: 0 })).toBe(4);
  });

  it('takes the first case that holds, else the rest', () => {
    const term: Term = { op: 'if', cases: [{ when: { op: 'compare', left: y, cmp: '>', right: 10 }, then: 1 }, { when: { op: 'compare', left: y, cmp: '>', right: 5 }, then: 2 }], else: 3 };
    expect([11, 10, 5.1, 5].map((value) => worth(term, { y: value }))).toEqual([1, 2, 2, 3]);
  });

  it.each<[mode: 'half-up' | 'half-even' | 'floor' | 'ceil', values: number[]]>([
    ['half-up', [3, -3, 2, -2]], ['half-even', [2, -2, 2, -2]], ['floor', [2, -3, 2, -3]], ['ceil', [3, -2, 3, -2]],
  ])('rounds %s: 2.5, -2.5, 2.4, -2.4', (mode, values) => {
    expect([2.5, -2.5, 2.4, -2.4].map((value) => worth({ op: 'round', of: x, rounding: { digits: 0, mode } }, { x: value }))).toEqual(values);
  });
});

describe('what may not apply', () => {
  it('counts as whenNotApplicable says', () => {
    expect(worth({ op: 'fact', id: 'm', whenNotApplicable: y })).toBe(5);
    expect(worth({ op: 'fact', id: 'm', whenNotApplicable: y }, { m: { notApplicable: true } })).toBe(4);
    expect(wrong({ op: 'fact', id: 'm' })).toEqual(['na-undefined at ~']);
  });

  it('goes for answers as for facts', () => {
    const asked = given('a', 10, { notApplicable: { policy: 'zero', allowed: true } });
    const of = (term: Term) => rubric([asked, criterion('c', { kind: 'formula', points: term, min: 0, max: 99 })]);
    const term: Term = { op: 'answer', id: 'a', whenNotApplicable: 50 };
    expect(scored(of(term), { ratings: { a: 2.5 } }).criteria[1]!.points).toBe(2.5);
    expect(scored(of(term), { ratings: { a: { notApplicable: { reason: 'r' } } } }).criteria[1]!.points).toBe(50);
    expect(faults(of({ op: 'answer', id: 'a' }))).toEqual(['na-undefined at /sections/0/items/1/method/points']);
  });
});

describe('reading other parts', () => {
  const asked = criterion('r', { kind: 'ratio', answer: { min: 0, max: 9 }, of: { min: 1, max: 9 }, max: 10, whenZero: 0 });
  const of = (term: Term) => scored(rubric([asked, criterion('c', { kind: 'formula', points: term, min: 0, max: 99 })]), { ratings: { r: { value: 3, of: 4 } } }).criteria[1]!.points;

  it('takes answers, their denominators, points and maxima', () => {
    expect(of({ op: 'answer', id: 'r' })).toBe(3);
    expect(of({ op: 'answer', id: 'r', part: 'of' })).toBe(4);
    expect(of({ op: 'points', id: 'r' })).toBe(7.5);
    expect(of({ op: 'maxPoints', id: 'r' })).toBe(10);
  });

  it('takes points and maxima of sections', () => {
    const report = scored(rubric([{ kind: 'section', id: 's', title: text('s'), items: [given('a', 10), given('b', 5)] }, { kind: 'section', id: 't', title: text('t'), items: [criterion('c', { kind: 'formula', points: { op: 'subtract', args: [{ op: 'maxPoints', id: 's' }, { op: 'points', id: 's' }] }, min: 0, max: 99 })] }]), { ratings: { a: 1, b: 2 } });
    expect(report.criteria[2]!.points).toBe(12);
  });

  it('computes a named value once and reads it anywhere', () => {
    const values: Rubric['values'] = [{ kind: 'number', id: 'v', title: text('v'), term: { op: 'add', args: [x, y] } }, { kind: 'condition', id: 'w', title: text('w'), when: { op: 'compare', left: { op: 'value', id: 'v' }, cmp: '>', right: 6 } }];
    const term: Term = { op: 'if', cases: [{ when: { op: 'holds', value: 'w' }, then: { op: 'value', id: 'v' } }], else: 0 };
    expect(scored(source(term, { values }), { facts: { x: 3, y: 4 } }).total).toBe(7);
    expect(scored(source(term, { values }), { facts: { x: 2, y: 4 } }).total).toBe(0);
  });
});

describe('denominators', () => {
  it('may not be negative, always 0, or 0 without an answer for it', () => {
    expect(wrong({ op: 'divide', num: 1, den: x, whenZero: 0 })).toEqual(['denominator-negative at ~/den']);
    expect(wrong({ op: 'divide', num: 1, den: 0, whenZero: 0 })).toEqual(['denominator-always-zero at ~/den']);
    expect(wrong({ op: 'divide', num: 1, den: y })).toEqual(['denominator-may-be-zero at ~/den']);
    expect(wrong({ op: 'divide', num: 1, den: { op: 'add', args: [y, '0.1'] } })).toEqual([]);
    expect(wrong({ op: 'divide', num: 1, den: { op: 'multiply', args: [x, x] }, whenZero: 0 })).toEqual(['denominator-negative at ~/den']);
  });

  it('reckon with an override and with a missing answer that counts as 0', () => {
    const by = (a: ReturnType<typeof criterion>) => faults(rubric([a, criterion('c', { kind: 'formula', points: { op: 'divide', num: 1, den: { op: 'points', id: 'a' } }, min: 0, max: 9 })], { facts }));
    const levels = (missing: 'zero' | 'incomplete') => criterion('a', { kind: 'levels', levels: [{ id: 'g', title: text('g'), points: 5 }, { id: 'p', title: text('p'), points: 3 }] }, { missing });
    expect(by(levels('incomplete'))).toEqual([]);
    expect(by(levels('zero'))).toEqual(['denominator-may-be-zero at /sections/0/items/1/method/points/den']);
    expect(by(criterion('a', { kind: 'formula', points: { op: 'add', args: [y, 5] }, min: 1, max: 30 }))).toEqual([]);
    expect(by(criterion('a', { kind: 'formula', points: { op: 'add', args: [y, 5] }, min: 0, max: 30 }))).toEqual(['denominator-may-be-zero at /sections/0/items/1/method/points/den']);
  });
});

it('refuses what it cannot read, with the place', () => {
  expect(wrong({ op: 'fact', id: 'none' })).toEqual(['unknown-fact at ~/id']);
  expect(wrong({ op: 'fact', id: 'b' })).toEqual(['wrong-kind-of-fact at ~/id']);
  expect(wrong({ op: 'answer', id: 'none' })).toEqual(['unknown-criterion at ~/id']);
  expect(wrong({ op: 'points', id: 'none' })).toEqual(['unknown-item at ~/id']);
  expect(wrong({ op: 'maxPoints', id: 'none' })).toEqual(['unknown-item at ~/id']);
  expect(wrong({ op: 'value', id: 'none' })).toEqual(['unknown-value at ~/id']);
  expect(wrong({ op: 'column', id: 'none' })).toEqual(['column-outside-rows at ~/id']);
  expect(wrong({ op: 'findings' })).toEqual(['findings-not-declared at ~']);
  expect(wrong({ op: 'findings', severities: ['m', 'none'] }, { findings: { severities: [{ id: 'm', title: text('m') }] } })).toEqual(['unknown-severity at ~/severities/1']);
  expect(wrong({ op: 'add', args: [1, { op: 'fact', id: 'none' }] })).toEqual(['unknown-fact at ~/args/1/id']);
  expect(wrong({ op: 'value', id: 'w' }, { values: [{ kind: 'condition', id: 'w', title: text('w'), when: b }] })).toEqual(['not-a-number-value at ~/id']);
  const asks = (id: string, part: 'value' | 'of' = 'value') => faults(rubric([yesNo('q'), criterion('c', { kind: 'formula', points: { op: 'answer', id, part }, min: 0, max: 1 })]));
  expect(asks('q')).toEqual(['wrong-kind-of-answer at /sections/0/items/1/method/points/id']);
  expect(asks('c')).toEqual(['wrong-kind-of-answer at /sections/0/items/1/method/points/id']);
  expect(asks('q', 'of')).toEqual(['wrong-kind-of-answer at /sections/0/items/1/method/points/id']);
});
