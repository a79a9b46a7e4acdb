import { describe, expect, it } from 'vitest';
import { criterion, given, planOf, rubric, scored, text, yesNo } from '../../test/make.ts';
import type { Rubric, Term } from '../generated/types.ts';
import { scoreFast } from './scoreFast.ts';

const fact = (id: string, max: number | string) => ({ kind: 'number' as const, id, title: text(id), domain: { min: 0, max } });
const of = (points: Term, max: number | string, limit: number | string): Rubric =>
  rubric([criterion('c', { kind: 'formula', points, min: 0, max: limit }, { rounding: 'none' })], { facts: [fact('x', max), fact('y', max)] });
const product: Term = { op: 'multiply', args: [{ op: 'fact', id: 'x' }, { op: 'fact', id: 'y' }] };

describe('the arithmetic of a Plan', () => {
  it('is scaled where every number is proven to fit, and the sheet takes the fast way', () => {
    const plan = planOf(of(product, 1000, 10_000));
    expect(plan.arithmetic).toEqual({ kind: 'scaled' });
    expect(scoreFast(plan, { ratings: {}, facts: { x: 3, y: 4 } })?.total).toBe(12);
  });

  it('is rational otherwise, says why, and is still right', () => {
    const plan = planOf(of(product, '1000000000000', '1000000000000000000000000'));
    expect(plan.arithmetic).toEqual({ kind: 'rational', because: 'numbers-too-large' });
    expect(scoreFast(plan, { ratings: {}, facts: { x: 3, y: 4 } })).toBeNull();
    const report = scored(plan, { facts: { x: 123_456_789_011, y: 987_654_321_013 } });
    // 123456789011 × 987654321013
    expect(report.totalExact ?? String(report.total)).toBe('121932631125104404788143');
  });

  it('reckons with the larger end of a named value', () => {
    const x = { op: 'fact', id: 'x' } as const;
    const values = (term: Term): Partial<Rubric> => ({ values: [{ kind: 'number', id: 'v', title: text('v'), term }] });
    const times: Term = { op: 'multiply', args: [{ op: 'value', id: 'v' }, { op: 'fact', id: 'y' }] };
    for (const term of [{ op: 'subtract', args: [x, 1] }, { op: 'subtract', args: [1, x] }] satisfies Term[]) expect(planOf({ ...of(times, 2 ** 27, '1000000000000000000000'), ...values(term) }).arithmetic.kind).toBe('rational');
    expect(planOf({ ...of(times, 2 ** 24, '1000000000000'), ...values({ op: 'subtract', args: [1, x] }) }).arithmetic.kind).toBe('scaled');
  });

  it('is rational over rows', () => {
    const rows: Rubric['rows'] = [{ id: 't', title: text('t'), maxRows: 3, columns: [{ kind: 'boolean', id: 'b', title: text('b') }] }];
    expect(planOf(rubric([criterion('c', { kind: 'formula', points: { op: 'countRows', rows: 't' }, min: 0, max: 3 })], { rows })).arithmetic).toEqual({ kind: 'rational', because: 'rows' });
  });
});

describe('the fast way', () => {
  const source = rubric([
    yesNo('q', 2, { requires: { comment: 'below-full' }, notApplicable: { policy: 'full', allowed: true } }),
    given('p', 10, { requires: { evidence: 'always' } }),
    criterion('l', { kind: 'levels', levels: ['good', 'fair', 'gone'].map((id, i) => ({ id, title: text(id), points: 4 - i })) }),
  ], {
    facts: [{ kind: 'boolean', id: 'b', title: text('b') }, { kind: 'number', id: 'n', title: text('n'), domain: { min: 0, max: 9 }, notApplicable: true, default: 3 }],
    constraints: [{ id: 'not-both', require: { op: 'not', of: { op: 'is', fact: 'b' } }, message: text('m') }],
  });
  const plan = planOf(source);
  const evidence = [{ title: 'minutes' }];
  const sheet = { ratings: { q: true, p: { value: 5, evidence }, l: 'fair' }, facts: { b: false } };
  const isFast = (more: object) => scoreFast(plan, { ...sheet, ...more }) !== null;
  const rated = (more: object) => isFast({ ratings: { ...sheet.ratings, ...more } });

  it('is for complete sheets with answers, facts, comments, evidence and not applicable', () => {
    expect(isFast({})).toBe(true);
    expect(isFast({ rubric: { id: 'test', version: '1.0.0', digest: plan.digest } })).toBe(true);
    expect(isFast({ facts: { b: false, n: { notApplicable: true } } })).toBe(true);
    expect(rated({ q: { notApplicable: { reason: 'r' } } })).toBe(true);
    expect(rated({ q: { value: false, comment: 'why' } })).toBe(true);
    expect(isFast({ ratings: { l: 'good', p: { value: 5, evidence }, q: true } })).toBe(true);
  });

  it.each<[string, object]>([
    ['a missing answer', { ratings: { q: true, p: { value: 5, evidence } } }], ['a null answer', { ratings: { ...sheet.ratings, q: null } }], ['an answer too many', { ratings: { ...sheet.ratings, x: true } }],
    ['a missing fact', { facts: {} }], ['no facts', { facts: undefined }], ['a fact too many', { facts: { b: false, x: 1 } }],
    ['a broken constraint', { facts: { b: true } }], ['rows', { rows: {} }], ['findings', { findings: [] }], ['lifts', { lifts: [] }], ['a decision', { decision: null }],
    ['another rubric', { rubric: { id: 'else', version: '1.0.0' } }], ['another version', { rubric: { id: 'test', version: '1.0.1' } }], ['another digest', { rubric: { id: 'test', version: '1.0.0', digest: 'x' } }], ['no rubric object', { rubric: 'test' }],
    ['ratings that are a list', { ratings: [] }], ['facts that are a list', { facts: [] }],
  ])('is not for %s', (_, more) => {
    expect(isFast(more)).toBe(false);
  });

  it.each<[string, object]>([
    ['a decimal string', { p: { value: '5', evidence } }], ['a denominator', { q: { value: true, of: 1 } }], ['an override', { q: { value: true, override: { points: 1, reason: 'r' } } }],
    ['not applicable that is null', { q: { notApplicable: null } }], ['not applicable without a reason', { q: { notApplicable: { reason: ' ' } } }], ['not applicable beside an answer', { q: { value: true, notApplicable: { reason: 'r' } } }],
    ['not applicable beside a denominator', { q: { notApplicable: { reason: 'r' }, of: 1 } }], ['not applicable that is not allowed', { p: { notApplicable: { reason: 'r' } } }],
    ['a comment that is asked for and absent', { q: false }], ['evidence that is asked for and absent', { p: 5 }], ['a blank comment', { q: { value: false, comment: ' ' } }], ['an empty list of evidence', { p: { value: 5, evidence: [] } }],
    ['a number off its step', { p: { value: 5.05, evidence } }], ['a number too large', { p: { value: 10.1, evidence } }], ['a number too small', { p: { value: -0.1, evidence } }],
    ['an unknown level', { l: 'goo' }], ['a level that only looks alike', { l: 'gogd' }], ['a level where a truth is asked', { q: 'good' }], ['a truth where a level is asked', { l: true }], ['a number where a truth is asked', { q: 1 }], ['a list', { q: [true] }],
  ])('is not for %s', (_, more) => {
    expect(rated(more)).toBe(false);
  });

  it('is for ratings in an object only, also where nothing is asked', () => {
    const own = planOf(rubric([criterion('c', { kind: 'formula', points: 3, min: 0, max: 5 })]));
    expect([scoreFast(own, { ratings: {} })?.total, scoreFast(own, { ratings: [] }), scoreFast(own, { ratings: {}, facts: [] })]).toEqual([3, null, null]);
  });

  it('gives a report that stays what it is when the sheet goes on changing', () => {
    const live = { ratings: { q: { notApplicable: { reason: 'first' } }, p: { value: 5, comment: 'c', evidence: [{ title: 'one' }] }, l: 'fair' }, facts: { b: false } };
    const before = JSON.stringify(scoreFast(plan, structuredClone(live)));
    const report = scoreFast(plan, live)!;
    live.ratings.p.evidence.push({ title: 'two' });
    live.ratings.p.evidence[0]!.title = 'changed';
    live.ratings.q.notApplicable.reason = 'changed';
    live.ratings.p.comment = 'changed';
    expect(JSON.stringify(report)).toBe(before);
  });

  it('says the same as the general way about parts that are unusual', () => {
    for (const more of [{ q: { notApplicable: null } }, { q: { notApplicable: { reason: 'r' }, of: 1 } }, { q: false }, { p: 5 }, { l: 'goo' }, { q: { value: false, comment: 'why' } }]) expect(() => scored(plan, { ...sheet, ratings: { ...sheet.ratings, ...more } })).not.toThrow();
    expect(scored(plan, { ...sheet, facts: { b: false, n: { notApplicable: true } } }).content.facts).toEqual({ b: false, n: { notApplicable: true } });
  });
});
