import { describe, expect, it } from 'vitest';
import { faults, given, graded, itemIn, pointsIn, rubric, scored, section, text } from '../../test/make.ts';
import type { NotApplicable, Rubric } from '../generated/types.ts';

const na = { notApplicable: { reason: 'no such work here' } };
const may = (policy: NotApplicable['policy'], scope?: string): NotApplicable => ({ policy, allowed: true, ...(scope === undefined ? {} : { scope }) });
const facts: Rubric['facts'] = [{ kind: 'boolean', id: 'now', title: text('now') }, { kind: 'boolean', id: 'here', title: text('here') }];
const when = (fact: string) => ({ applicableWhen: { op: 'is' as const, fact } });

/** a of 10 with the policy, b of 10; a does not apply and b has 6. */
function withPolicy(policy: NotApplicable, more: Partial<Rubric> = {}) {
  return scored(rubric([given('a', 10, { notApplicable: policy }), given('b')], more), { ratings: { a: na, b: 6 } });
}

describe('policies', () => {
  it('full gives the maximum', () => {
    const report = withPolicy(may('full'));
    expect(itemIn(report, 'a')).toEqual({ id: 'a', points: 10, max: 10, state: 'na' });
    expect(report).toMatchObject({ status: 'complete', total: 16, max: 20 });
  });

  it('zero gives nothing of its maximum', () => {
    expect(itemIn(withPolicy(may('zero')), 'a')).toEqual({ id: 'a', points: 0, max: 10, state: 'na' });
    expect(withPolicy(may('zero'))).toMatchObject({ total: 6, max: 20 });
  });

  it('leave-out takes points and maximum away', () => {
    expect(itemIn(withPolicy(may('leave-out')), 'a')).toEqual({ id: 'a', points: 0, max: 0, state: 'na' });
    expect(withPolicy(may('leave-out'))).toMatchObject({ total: 6, max: 10 });
  });

  it('leave a section of grades not applicable when none of its own criteria applies, whatever others do', () => {
    const source = rubric([section('out', [graded('a', { notApplicable: may('leave-out') })]), section('in', [graded('b', { notApplicable: may('leave-out') }), graded('c')])]);
    expect(scored(source, { ratings: { a: na, b: na, c: 'good' } }).sections.map(({ state }) => state)).toEqual(['na', 'given']);
  });

  it('rescale brings what is left to the base of the scope', () => {
    const total = { rescale: { base: 20, when: 'any-na', whenEmpty: 0 } } as const;
    expect(withPolicy(may('rescale'), { total })).toMatchObject({ total: 12, max: 20 });
  });

  it('does not round the points that a policy gives', () => {
    const rounding = { criteria: 'all', criterion: { digits: 0, mode: 'floor' } } as const;
    expect(pointsIn(scored(rubric([given('a', 2.5, { notApplicable: may('full') })], { rounding }), { ratings: { a: na } }), 'a')).toBe(2.5);
  });
});

describe('the policy in force', () => {
  const nested = (own: Partial<Parameters<typeof section>[2]>, more: Partial<Rubric> = {}) =>
    rubric([section('outer', [section('inner', [given('a')], own ?? {}), given('b')], { notApplicable: may('zero') })], more);
  const a = { ratings: { a: na, b: 1 } };

  it('is that of the nearest section around, before the rubric’s', () => {
    expect(pointsIn(scored(nested({}, { notApplicable: may('leave-out') }), a), 'a')).toBe(0);
    expect(itemIn(scored(nested({}, { notApplicable: may('leave-out') }), a), 'a').max).toBe(10);
    expect(pointsIn(scored(nested({ notApplicable: may('full') }), a), 'a')).toBe(10);
  });

  it('is its own before any other', () => {
    const own = rubric([given('a', 10, { notApplicable: may('full') })], { notApplicable: may('zero') });
    expect(pointsIn(scored(own, { ratings: { a: na } }), 'a')).toBe(10);
    expect(pointsIn(scored(rubric([given('a')], { notApplicable: may('full') }), { ratings: { a: na } }), 'a')).toBe(10);
  });

  it('must allow the rater to say not applicable', () => {
    const report = scored(rubric([given('a', 10, { notApplicable: { policy: 'full' } })]), { ratings: { a: na } });
    expect(report.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['na-not-allowed /ratings/a/notApplicable']);
    expect(itemIn(report, 'a')).toMatchObject({ points: null, state: 'invalid' });
  });

  it('must be there where something can make the criterion not applicable', () => {
    expect(faults(rubric([given('a', 10, when('now'))], { facts }))).toEqual(['na-policy-missing at /sections/0/items/0']);
    expect(faults(rubric([section('s', [given('a')], when('now'))], { facts }))).toEqual(['na-policy-missing at /sections/0/items/0']);
    expect(faults(rubric([graded('a', when('now'))], { facts }))).toEqual(['na-policy-missing at /sections/0/items/0']);
  });

  it('must name a scope around it that is rescaled', () => {
    const total = { rescale: { base: 20, when: 'any-na', whenEmpty: 0 } } as const;
    const other = section('other', [given('b')], { rescale: { base: 5, when: 'any-na', whenEmpty: 0 } });
    expect(faults(rubric([given('a', 10, { notApplicable: may('rescale') })]))).toEqual(['scope-without-rescale at /sections/0/items/0']);
    expect(faults(rubric([section('s', [given('a', 10, { notApplicable: may('rescale', 's') })])], { total }))).toEqual(['scope-without-rescale at /sections/0/items/0']);
    expect(faults(rubric([section('s', [given('a', 10, { notApplicable: may('rescale', 'other') })]), other]))).toEqual(['scope-not-around at /sections/0/items/0']);
    expect(faults(rubric([given('a', 10, { notApplicable: may('rescale') })], { total }))).toEqual([]);
  });
});

describe('applicableWhen', () => {
  const source = rubric([section('s', [given('a', 10, { ...when('here'), notApplicable: { policy: 'full' } }), given('b')], when('now'))], { facts, notApplicable: { policy: 'zero' } });

  it.each([[true, true, 4, 7], [true, false, 10, 7], [false, true, 10, 0], [false, false, 10, 0]])('of the section (%s) and its own (%s)', (now, here, a, b) => {
    const report = scored(source, { ratings: { a: 4, b: 7 }, facts: { now, here } });
    expect([pointsIn(report, 'a'), pointsIn(report, 'b')]).toEqual([a, b]);
  });

  it('leaves points unknown while it is, within both', () => {
    const report = scored(source, { ratings: { a: 4, b: 7 }, facts: { here: true } });
    expect(itemIn(report, 'a')).toMatchObject({ points: null, state: 'missing' });
    expect(report.possibleTotal).toEqual({ min: 4, max: 17 });
  });

  it('needs no answer where it is false', () => {
    expect(scored(source, { ratings: {}, facts: { now: false, here: true } })).toMatchObject({ status: 'complete', total: 10 });
  });

  it('ignores an override of what does not apply and warns', () => {
    const report = scored(source, { ratings: { a: { override: { points: 1, reason: 'r' } }, b: 7 }, facts: { now: true, here: false } });
    expect(report.issues).toMatchObject([{ code: 'override-not-applicable', path: '/ratings/a/override', severity: 'warning' }]);
    expect(itemIn(report, 'a')).toMatchObject({ points: 10, state: 'na' });
  });
});
