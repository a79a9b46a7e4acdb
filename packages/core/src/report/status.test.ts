import { describe, expect, it } from 'vitest';
import { criterion, given, graded, itemIn, rubric, scored, section, text, yesNo } from '../../test/make.ts';
import type { MissingPolicy, Rubric } from '../generated/types.ts';

const facts: Rubric['facts'] = [{ kind: 'boolean', id: 'bad', title: text('bad') }];
const classes: Rubric['classes'] = { list: [{ id: 'top', title: text('top'), cut: { at: 8 } }, { id: 'rest', title: text('rest') }], knockOuts: [{ id: 'ko', title: text('ko'), when: { op: 'is', fact: 'bad' }, to: 'rest' }] };
const missing = (policy: MissingPolicy) => rubric([given('a', 10, { missing: policy }), given('b', 5)], { facts, classes });
const b = { ratings: { b: 2 }, facts: { bad: false } };

describe('a missing answer', () => {
  it('incomplete: leaves points and total unknown, within bounds', () => {
    expect(scored(missing('incomplete'), b)).toMatchObject({ status: 'incomplete', total: null, max: 15, possibleTotal: { min: 2, max: 12 }, class: null, criteria: [{ points: null, max: 10, state: 'missing' }, { points: 2, state: 'given' }] });
  });

  it('zero: counts as 0 points and the sheet as complete', () => {
    expect(scored(missing('zero'), b)).toMatchObject({ status: 'complete', total: 2, possibleTotal: { min: 2, max: 2 }, class: 'rest', criteria: [{ points: 0, max: 10, state: 'missing' }, { points: 2 }] });
  });

  it('zero: stays unknown for conditions', () => {
    const asks = rubric([yesNo('q', 1, { missing: 'zero' })], { classes: { list: [{ id: 'x', title: text('x'), when: [{ id: 'r', require: { op: 'yes', criterion: 'q' } }] }] } });
    expect(scored(asks, {})).toMatchObject({ status: 'complete', total: 0, outcome: { kind: 'pending', possible: ['x'], openPossible: true, waitingFor: [{ kind: 'criterion', id: 'q' }] } });
  });

  it('block: withholds total and class, and names what it waits for', () => {
    expect(scored(missing('block'), b)).toMatchObject({ status: 'blocked', total: null, possibleTotal: { min: 2, max: 12 }, class: null, outcome: { kind: 'pending', waitingFor: [{ kind: 'criterion', id: 'a' }] } });
  });

  it('block: also where the class could not change any more', () => {
    const report = scored(missing('block'), { ratings: { b: 2 }, facts: { bad: true } });
    expect(report).toMatchObject({ status: 'blocked', class: null, outcome: { kind: 'pending', possible: ['rest'], openPossible: false, exemptPossible: false } });
  });

  it('block: does not block once it is answered, nor where it does not apply', () => {
    expect(scored(missing('block'), { ratings: { a: 9, b: 2 }, facts: { bad: false } })).toMatchObject({ status: 'complete', class: 'top' });
    const na = rubric([given('a', 10, { missing: 'block', notApplicable: { policy: 'zero', allowed: true } })]);
    expect(scored(na, { ratings: { a: { notApplicable: { reason: 'r' } } } }).status).toBe('complete');
  });

  it('block: blocks on a refused answer and on a grade', () => {
    expect(scored(missing('block'), { ratings: { a: 99, b: 2 }, facts: { bad: false } }).status).toBe('blocked');
    expect(scored(rubric([given('a'), graded('g', { missing: 'block' })]), { ratings: { a: 1 } }).status).toBe('blocked');
  });

  it('follows its own policy before the rubric’s', () => {
    expect(scored(rubric([given('a'), given('b', 5, { missing: 'incomplete' })], { missing: 'zero' }), { ratings: { b: 1 } })).toMatchObject({ status: 'complete', total: 1 });
    expect(scored(rubric([given('a'), given('b', 5, { missing: 'incomplete' })], { missing: 'zero' }), { ratings: { a: 1 } }).status).toBe('incomplete');
  });
});

describe('status', () => {
  it('is complete though a fact that only classes need is missing', () => {
    expect(scored(missing('incomplete'), { ratings: { a: 9, b: 2 } })).toMatchObject({ status: 'complete', total: 11, outcome: { kind: 'pending', possible: ['top', 'rest'], waitingFor: [{ kind: 'fact', id: 'bad' }] } });
  });

  it('is incomplete while a grade is missing or refused', () => {
    const source = rubric([given('a'), graded('g')]);
    expect(scored(source, { ratings: { a: 1 } })).toMatchObject({ status: 'incomplete', total: 1, criteria: [{}, { state: 'missing' }] });
    expect(scored(source, { ratings: { a: 1, g: 'x' } })).toMatchObject({ status: 'incomplete', criteria: [{}, { state: 'invalid' }] });
    expect(scored(source, { ratings: { a: 1, g: 'poor' } }).status).toBe('complete');
  });

  it('is incomplete when a fact that points need is missing', () => {
    const source = rubric([criterion('f', { kind: 'formula', points: { op: 'if', cases: [{ when: { op: 'is', fact: 'bad' }, then: 1 }], else: 3 }, min: 0, max: 5 })], { facts });
    expect(scored(source, {})).toMatchObject({ status: 'incomplete', total: null, possibleTotal: { min: 1, max: 3 }, criteria: [{ points: null, state: 'missing' }] });
  });
});

describe('sections', () => {
  it('are missing while their points are unknown, and na when all of it is left out', () => {
    const out = { notApplicable: { policy: 'leave-out' as const, allowed: true } };
    const source = rubric([section('p', [given('a', 10, out)]), section('q', [given('b', 5)]), section('r', [graded('g', out)]), section('t', [graded('h')])]);
    const report = scored(source, { ratings: { a: { notApplicable: { reason: 'r' } }, g: { notApplicable: { reason: 'r' } } } });
    expect(['p', 'q', 'r', 't'].map((id) => itemIn(report, id))).toMatchObject([{ points: 0, max: 0, state: 'na' }, { points: null, max: 5, state: 'missing' }, { points: null, max: null, state: 'na' }, { points: null, state: 'missing' }]);
    expect(itemIn(scored(source, { ratings: { a: 1, b: 1, g: 'good', h: 'good' } }), 't').state).toBe('given');
  });

  it('show the exact value only where the number differs from it', () => {
    const source = rubric([section('p', [given('a', 3)], { rescale: { base: 10, when: 'always', whenEmpty: 0 } })]);
    expect(itemIn(scored(source, { ratings: { a: 1 } }), 'p')).toMatchObject({ points: 3.3333333333333335, exact: '10/3' });
    expect(itemIn(scored(source, { ratings: { a: 1.5 } }), 'p')).not.toHaveProperty('exact');
  });
});

describe('exemptions', () => {
  const exempt = (more: Partial<Rubric> = {}) => rubric([given('a')], { facts, classes: classes!, exemptions: [{ id: 'new', title: text('new'), when: { op: 'is', fact: 'bad' } }], ...more });
  it('take the class away, or leave it pending while unknown', () => {
    expect(scored(exempt(), { ratings: { a: 9 }, facts: { bad: true } })).toMatchObject({ class: null, outcome: { kind: 'exempt', reason: 'new' }, exemptions: [{ id: 'new', holds: true }] });
    expect(scored(exempt(), { ratings: { a: 9 } })).toMatchObject({ outcome: { kind: 'pending', exemptPossible: true, waitingFor: [{ kind: 'fact', id: 'bad' }] } });
  });
});
