import { describe, expect, it } from 'vitest';
import { criterion, faults, given, graded, rubric, scored, text, yesNo } from '../../test/make.ts';
import type { Comparator, Condition, Rubric } from '../generated/types.ts';

const options = ['low', 'middle', 'high'].map((id) => ({ id, title: text(id) }));
const facts: Rubric['facts'] = [
  { kind: 'boolean', id: 'b', title: text('b') },
  { kind: 'boolean', id: 'm', title: text('m'), notApplicable: true },
  { kind: 'option', id: 'o', title: text('o'), options },
  { kind: 'option', id: 'om', title: text('om'), options, notApplicable: true },
  { kind: 'number', id: 'n', title: text('n'), domain: { min: 0, max: 10 } },
];
const source = (when: Condition, more: Partial<Rubric> = {}) =>
  rubric([yesNo('q', 1, { notApplicable: { policy: 'zero', allowed: true } }), graded('g'), given('p')], { facts, classes: { list: [{ id: 'x', title: text('x'), when: [{ id: 'r', require: when }] }] }, ...more });
const known = { ratings: { q: true, g: 'fair', p: 5 }, facts: { b: true, m: true, o: 'middle', om: 'high', n: 4 } };
const na = { notApplicable: true };

/** Whether a condition holds; null while it is not known. */
function holds(when: Condition, { ratings = {}, facts: given = {} }: { ratings?: object; facts?: object } = {}): boolean | null {
  return scored(source(when), { ratings: { ...known.ratings, ...ratings }, facts: { ...known.facts, ...given } }).rules[0]!.requirements[0]!.holds;
}
const wrong = (when: Condition, more: Partial<Rubric> = {}) => faults(source(when, more)).map((fault) => fault.replace('/classes/list/0/when/0/require', '~'));
const every: Comparator[] = ['>=', '>', '<=', '<', '=', '!='];

describe('comparing', () => {
  it('numbers, on either side of an edge', () => {
    const at = (right: number) => every.map((cmp) => holds({ op: 'compare', left: { op: 'fact', id: 'n' }, cmp, right }));
    expect(at(3)).toEqual([true, true, false, false, false, true]);
    expect(at(4)).toEqual([true, false, true, false, true, false]);
    expect(at(5)).toEqual([false, false, true, true, false, true]);
    expect(every.map((cmp) => holds({ op: 'compare', left: { op: 'fact', id: 'n' }, cmp, right: '4.5' }))).toEqual([false, false, true, true, false, true]);
  });

  it('options by position, listed ascending', () => {
    const at = (value: string) => every.map((cmp) => holds({ op: 'option', fact: 'o', cmp, value }));
    expect(at('low')).toEqual([true, true, false, false, false, true]);
    expect(at('middle')).toEqual([true, false, true, false, true, false]);
    expect(at('high')).toEqual([false, false, true, true, false, true]);
  });

  it('levels by position, listed best first: >= is as good or better', () => {
    const at = (value: string) => every.map((cmp) => holds({ op: 'level', criterion: 'g', cmp, value }));
    expect(at('good')).toEqual([false, false, true, true, false, true]);
    expect(at('fair')).toEqual([true, false, true, false, true, false]);
    expect(at('poor')).toEqual([true, true, false, false, false, true]);
  });
});

describe('single answers and facts', () => {
  it('is, yes', () => {
    expect([holds({ op: 'is', fact: 'b' }), holds({ op: 'is', fact: 'b' }, { facts: { b: false } })]).toEqual([true, false]);
    expect([holds({ op: 'yes', criterion: 'q', whenNotApplicable: false }), holds({ op: 'yes', criterion: 'q', whenNotApplicable: true }, { ratings: { q: false } })]).toEqual([true, false]);
  });

  it.each([true, false])('count as %s where they do not apply', (whenNotApplicable) => {
    expect(holds({ op: 'is', fact: 'm', whenNotApplicable }, { facts: { m: na } })).toBe(whenNotApplicable);
    expect(holds({ op: 'option', fact: 'om', cmp: '=', value: 'low', whenNotApplicable }, { facts: { om: na } })).toBe(whenNotApplicable);
    expect(holds({ op: 'yes', criterion: 'q', whenNotApplicable }, { ratings: { q: { notApplicable: { reason: 'r' } } } })).toBe(whenNotApplicable);
    expect(holds({ op: 'is', fact: 'm', whenNotApplicable })).toBe(true);
    expect(holds({ op: 'is', fact: 'm', whenNotApplicable }, { facts: { m: false } })).toBe(false);
  });

  it('must be told what they count as where they may not apply', () => {
    expect(wrong({ op: 'is', fact: 'm' })).toEqual(['na-undefined at ~']);
    expect(wrong({ op: 'option', fact: 'om', cmp: '=', value: 'low' })).toEqual(['na-undefined at ~']);
    expect(wrong({ op: 'yes', criterion: 'q' })).toEqual(['na-undefined at ~']);
  });

  it('tell whether a criterion applies', () => {
    expect(holds({ op: 'applicable', criterion: 'q' })).toBe(true);
    expect(holds({ op: 'applicable', criterion: 'q' }, { ratings: { q: { notApplicable: { reason: 'r' } } } })).toBe(false);
    expect(holds({ op: 'applicable', criterion: 'p' }, { ratings: { p: null } })).toBe(true);
  });
});

describe('logic over three values', () => {
  const yes: Condition = { op: 'is', fact: 'b' };
  const no: Condition = { op: 'not', of: yes };
  const unknown: Condition = { op: 'option', fact: 'o', cmp: '=', value: 'low' };
  const truth = (when: Condition) => holds(when, { facts: { o: null } });

  it.each<[Condition, boolean | null]>([
    [{ op: 'all', of: [yes, yes] }, true], [{ op: 'all', of: [yes, no] }, false], [{ op: 'all', of: [yes, unknown] }, null], [{ op: 'all', of: [unknown, no] }, false],
    [{ op: 'any', of: [no, no] }, false], [{ op: 'any', of: [no, yes] }, true], [{ op: 'any', of: [unknown, no] }, null], [{ op: 'any', of: [unknown, yes] }, true],
    [{ op: 'not', of: unknown }, null], [{ op: 'not', of: no }, true],
  ])('%j is %s', (when, value) => {
    expect(truth(when)).toBe(value);
  });

  it('decides a comparison as soon as its bounds do', () => {
    const n = (cmp: Comparator, right: number): Condition => ({ op: 'compare', left: { op: 'fact', id: 'n' }, cmp, right });
    const missing = (when: Condition) => holds(when, { facts: { n: null } });
    expect([missing(n('>=', 0)), missing(n('>', 0)), missing(n('>', 10)), missing(n('>=', 10)), missing(n('<=', 10)), missing(n('<', 0))]).toEqual([true, null, false, null, true, false]);
    expect([missing(n('=', 11)), missing(n('!=', 11)), missing(n('=', 10)), missing(n('!=', 0))]).toEqual([false, true, null, null]);
  });
});

it('refuses what it cannot read, with the place', () => {
  expect(wrong({ op: 'is', fact: 'none' })).toEqual(['unknown-fact at ~/fact']);
  expect(wrong({ op: 'is', fact: 'n' })).toEqual(['wrong-kind-of-fact at ~/fact']);
  expect(wrong({ op: 'option', fact: 'o', cmp: '=', value: 'none' })).toEqual(['unknown-option at ~/value']);
  expect(wrong({ op: 'option', fact: 'b', cmp: '=', value: 'low' })).toEqual(['wrong-kind-of-fact at ~/fact']);
  expect(wrong({ op: 'yes', criterion: 'none' })).toEqual(['unknown-criterion at ~/criterion']);
  expect(wrong({ op: 'yes', criterion: 'g' })).toEqual(['wrong-kind-of-answer at ~/criterion']);
  expect(wrong({ op: 'level', criterion: 'g', cmp: '=', value: 'none' })).toEqual(['unknown-option at ~/value']);
  expect(wrong({ op: 'level', criterion: 'p', cmp: '=', value: 'none' })).toEqual(['wrong-kind-of-answer at ~/criterion']);
  expect(wrong({ op: 'class', section: 'none', cmp: '=', value: 'x' })).toEqual(['unknown-section at ~/section']);
  expect(wrong({ op: 'class', section: 's', cmp: '=', value: 'x' })).toEqual(['section-without-classes at ~/section']);
  expect(wrong({ op: 'applicable', criterion: 'none' })).toEqual(['unknown-criterion at ~/criterion']);
  expect(wrong({ op: 'holds', value: 'none' })).toEqual(['unknown-value at ~/value']);
  expect(wrong({ op: 'holds', value: 'v' }, { values: [{ kind: 'number', id: 'v', title: text('v'), term: 1 }] })).toEqual(['not-a-condition-value at ~/value']);
  expect(wrong({ op: 'columnIs', id: 'x' })).toEqual(['column-outside-rows at ~/id']);
  expect(wrong({ op: 'any', of: [{ op: 'is', fact: 'b' }, { op: 'not', of: { op: 'is', fact: 'none' } }] })).toEqual(['unknown-fact at ~/of/1/of/fact']);
  expect(faults(rubric([criterion('c', { kind: 'formula', points: { op: 'count', of: [{ op: 'is', fact: 'none' }] }, min: 0, max: 1 })]))).toEqual(['unknown-fact at /sections/0/items/0/method/points/of/0/fact']);
});
