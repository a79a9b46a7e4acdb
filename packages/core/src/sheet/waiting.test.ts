import { describe, expect, it } from 'vitest';
import { criterion, given, rubric, scored, text, yesNo } from '../../test/make.ts';
import type { ClassScale, Condition, Rubric } from '../generated/types.ts';

const facts: Rubric['facts'] = [{ kind: 'boolean', id: 'b', title: text('b') }, { kind: 'number', id: 'n', title: text('n'), domain: { min: 0, max: 10 } }];
const cut = (at: number): ClassScale => ({ list: [{ id: 'top', title: text('top'), cut: { at } }, { id: 'rest', title: text('rest') }] });
const require = (...of: Condition[]): ClassScale => ({ list: [{ id: 'top', title: text('top'), when: of.map((each, i) => ({ id: `r${i}`, require: each })) }, { id: 'rest', title: text('rest') }] });
const b: Condition = { op: 'is', fact: 'b' };
const n = (right: number): Condition => ({ op: 'compare', left: { op: 'fact', id: 'n' }, cmp: '>', right });
const waits = (source: Rubric, sheet: object = {}) => {
  const { outcome } = scored(source, sheet);
  return outcome.kind === 'pending' ? outcome.waitingFor.map(({ kind, id }) => `${kind} ${id}`) : outcome.kind;
};

describe('waiting', () => {
  it('names criteria in the order of the rubric, then facts', () => {
    expect(waits(rubric([yesNo('x'), yesNo('y')], { facts, classes: { list: [{ id: 'top', title: text('top'), cut: { at: 2 }, when: [{ id: 'r', require: b }] }] } }))).toEqual(['criterion x', 'criterion y', 'fact b']);
    expect(waits(rubric([yesNo('x'), yesNo('y')], { classes: cut(2) }), { ratings: { x: true } })).toEqual(['criterion y']);
  });

  it('ends when what is missing cannot change the class', () => {
    expect(waits(rubric([yesNo('x'), yesNo('y')], { classes: cut(1) }), { ratings: { x: true } })).toBe('class');
    expect(waits(rubric([yesNo('x')], { facts, classes: require(b, n(5)) }), { facts: { b: false } })).toBe('class');
  });

  it('names only facts that can still matter', () => {
    const either: Condition = { op: 'any', of: [b, n(5)] };
    expect(waits(rubric([yesNo('x')], { facts, classes: require(either) }), {})).toEqual(['fact b', 'fact n']);
    expect(waits(rubric([yesNo('x')], { facts, classes: require(either) }), { facts: { b: false } })).toEqual(['fact n']);
    expect(waits(rubric([yesNo('x')], { facts, classes: require(n(10), b) }), {})).toBe('class');
  });

  it('names the criterion whose number no band fits', () => {
    const bands = criterion('x', { kind: 'bands', answer: { min: 0, max: 10 }, bands: [{ id: 'a', from: { at: 8 }, points: 5 }, { id: 'c', to: { at: 4 }, points: 1 }] });
    expect(waits(rubric([bands], { classes: cut(3) }), { ratings: { x: 6 } })).toEqual(['criterion x']);
  });

  it('names refused answers, tables and findings', () => {
    const rows: Rubric['rows'] = [{ id: 't', title: text('t'), maxRows: 3, columns: [{ kind: 'boolean', id: 'c', title: text('c') }] }];
    const findings = { severities: [{ id: 'm', title: text('m') }] };
    const classes = require({ op: 'compare', left: { op: 'countRows', rows: 't' }, cmp: '>', right: 1 }, { op: 'compare', left: { op: 'findings' }, cmp: '<', right: 2 });
    expect(waits(rubric([yesNo('x')], { rows, findings, classes }), {})).toEqual(['rows t', 'findings findings']);
    expect(waits(rubric([yesNo('x')], { rows, findings, classes }), { rows: { t: [] } })).toBe('class');
    expect(waits(rubric([yesNo('x')], { classes: cut(1) }), { ratings: { x: 'yes' } })).toEqual(['criterion x']);
  });

  it('names both numbers of a ratio as one criterion', () => {
    const ratio = criterion('x', { kind: 'ratio', answer: { min: 0, max: 9 }, of: { min: 0, max: 9 }, max: 10, whenZero: 0 });
    expect(waits(rubric([ratio], { classes: cut(5) }), { ratings: { x: 3 } })).toEqual(['criterion x']);
  });

  it('follows named values and points', () => {
    const values: Rubric['values'] = [{ kind: 'number', id: 'v', title: text('v'), term: { op: 'add', args: [{ op: 'fact', id: 'n' }, { op: 'points', id: 'x' }] } }];
    expect(waits(rubric([given('x')], { facts, values, classes: require({ op: 'compare', left: { op: 'value', id: 'v' }, cmp: '>', right: 15 }) }))).toEqual(['criterion x', 'fact n']);
    expect(waits(rubric([given('x')], { facts, values, classes: require({ op: 'compare', left: { op: 'value', id: 'v' }, cmp: '>', right: 15 }) }), { facts: { n: 3 } })).toBe('class');
  });
});
