import { describe, expect, it } from 'vitest';
import { criterion, given, planOf, rubric, scored, section, single, text, yesNo } from '../../test/make.ts';
import type { Rubric, Scoresheet } from '../generated/types.ts';
import { score } from '../score.ts';
import { rubricDigest } from '../rubricDigest.ts';
import { scoreFast } from './scoreFast.ts';

const pointsOf = (source: Parameters<typeof scored>[0], c: unknown): number | null => scored(source, { ratings: { c } }).criteria[0]!.points;

describe('points by answer', () => {
  it('are the same when an answer comes again', () => {
    const linear = single({ kind: 'ratio', answer: { min: 0, max: 30, decimals: 1 }, denominator: 30, max: 4, whenZero: 0 });
    // 7.1 / 30 x 4 = 0.94666…, 0.1 / 30 x 4 = 0.0133…
    for (const [answer, points] of [[7.1, 0.95], [0.1, 0.01], [7.1, 0.95], [30, 4], [0.1, 0.01], [0, 0]] as const) expect(pointsOf(linear, answer)).toBe(points);
  });

  it('start at the smallest answer, also below 0', () => {
    const steps = single({ kind: 'accrual', answer: { min: -5, max: 5 }, from: -3, step: 1, each: 2, partial: 'none', base: 1, max: 20 });
    // 1 up to -3, 2 more for every whole step beyond it
    expect([-5, -3, -2, 5].map((answer) => pointsOf(steps, answer))).toEqual([1, 1, 3, 17]);
  });

  it('do not belong to the neighbour: an answer beyond its domain is refused, as is one between the steps', () => {
    const two = rubric([given('c', 2), criterion('d', { kind: 'points', max: 3, step: 0.5 })]);
    expect(scored(two, { ratings: { c: 1.9, d: 2.5 } }).total).toBe(4.4);
    expect(scored(two, { ratings: { c: 2, d: 0 } }).total).toBe(2);
    expect(scored(two, { ratings: { c: 2.1, d: 2.5 } }).issues.map(({ code }) => code)).toEqual(['number-too-large']);
    expect(scored(two, { ratings: { c: 1.9, d: 2.7 } }).issues.map(({ code }) => code)).toEqual(['number-off-step']);
    expect(scored(two, { ratings: { c: 1.9, d: 2.5 } }).total).toBe(4.4);
  });

  it('are refused where no band fits, each time', () => {
    const gap = single({ kind: 'bands', answer: { min: 0, max: 10 }, bands: [{ id: 'low', points: 1, to: { at: 3 } }, { id: 'high', points: 2, from: { at: 5 } }] });
    for (const _ of [1, 2]) expect(scored(gap, { ratings: { c: 4 } }).criteria[0]!.state).toBe('invalid');
    expect([3, 5].map((answer) => pointsOf(gap, answer))).toEqual([1, 2]);
  });

  it('of an answer that does not apply are not those of the sheet before', () => {
    const leftOut = rubric([given('c', 10, { notApplicable: { policy: 'leave-out', allowed: true } }), given('d', 10)]);
    expect(scored(leftOut, { ratings: { c: 9, d: 1 } }).total).toBe(10);
    expect(scored(leftOut, { ratings: { c: { notApplicable: { reason: 'r' } }, d: 1 } })).toMatchObject({ total: 1, max: 10 });
  });

  it('too many for a table are computed, and the rest of the sheet with them', () => {
    const rich = rubric([criterion('c', { kind: 'yes-no', yes: 3_000_000_000.25 }), given('d', 5)]);
    for (const _ of [1, 2]) expect(scored(rich, { ratings: { c: true, d: 1.5 } }).total).toBe(3_000_000_001.75);
    expect(scored(rich, { ratings: { c: false, d: 1.5 } }).total).toBe(1.5);
  });

  it('are added up with what is no look-up: a criterion that may not apply', () => {
    const mixed = rubric([section('s', [given('a', 10), given('b', 5), yesNo('c', 3), given('d', 4, { notApplicable: { policy: 'full', allowed: true } })]), section('t', [given('e', 7)])]);
    for (const _ of [1, 2]) {
      expect(scored(mixed, { ratings: { a: 8.5, b: 2, c: true, d: 1, e: 6 } })).toMatchObject({ total: 20.5, sections: [{ points: 14.5 }, { points: 6 }] });
      expect(scored(mixed, { ratings: { a: 8.5, b: 2, c: false, d: { notApplicable: { reason: 'r' } }, e: 6 } })).toMatchObject({ total: 20.5, sections: [{ points: 14.5 }, { points: 6 }] });
    }
  });

  it('of a domain too large for a table are computed', () => {
    const wide = single({ kind: 'count', answer: { min: 0, max: 1_000_000 }, each: 0.01, max: 50 });
    expect([0, 1, 4999, 5001, 1_000_000].map((answer) => pointsOf(wide, answer))).toEqual([0, 0.01, 49.99, 50, 50]);
  });
});

describe('rulings', () => {
  const ids = Array.from({ length: 70 }, (_, i) => `c${i}`);
  const classes = ['best', ...Array.from({ length: 15 }, (_, i) => `g${i}`)];
  const withKnockOuts = (criteria: readonly string[]): Rubric => rubric(criteria.map((id) => yesNo(id)), {
    classes: { list: classes.map((id) => ({ id, title: text(id) })), knockOuts: criteria.map((id, i) => ({ id: `k-${id}`, title: text(id), when: { op: 'yes', criterion: id }, to: `g${i % 15}` })) },
  });
  const many = withKnockOuts(ids);

  it('of more patterns than are kept are each their own, whatever bits differ', () => {
    const some = ids.slice(0, 40);
    const source = withKnockOuts(some);
    const pairs = some.flatMap((one, i) => some.slice(i + 1).map((other) => [one, other]));
    for (const yes of [...pairs, ...pairs.slice(0, 40)]) {
      const { knockOuts } = scoreFast(planOf(source), { ratings: Object.fromEntries(some.map((id) => [id, yes.includes(id)])) })!;
      expect(knockOuts.flatMap(({ id, holds }) => (holds === true ? [id] : []))).toEqual(yes.map((id) => `k-${id}`));
    }
  });

  it('tell more conditions apart than two integers have bits', () => {
    const sheet = (yes: readonly string[]): object => ({ ratings: Object.fromEntries(ids.map((id) => [id, yes.includes(id)])) });
    // Of several knock-outs the worst: classes are listed best first.
    for (const [yes, worst] of [[['c0'], 'g0'], [['c59'], 'g14'], [['c45', 'c59'], 'g14'], [['c31', 'c45'], 'g1'], [[], 'best'], [['c0'], 'g0']] as const) {
      const report = scored(many, sheet(yes));
      expect(report.class).toBe(worst);
      expect(report.knockOuts.filter(({ holds }) => holds === true).map(({ id }) => id)).toEqual(yes.map((id) => `k-${id}`));
    }
    expect(scoreFast(planOf(many), sheet(['c3']) as Record<string, unknown>)).not.toBeNull();
  });
});

it('a report keeps its numbers while other sheets are scored', () => {
  const plan = planOf(rubric([given('c', 10), yesNo('d', 5)]));
  const first = score(plan, { ratings: { c: 3.5, d: true } } as unknown as Scoresheet);
  const second = score(plan, { ratings: { c: 9, d: false } } as unknown as Scoresheet);
  expect(first.criteria.map(({ points }) => points)).toEqual([3.5, 5]);
  expect(second.criteria.map(({ points }) => points)).toEqual([9, 0]);
  expect(first.content.ratings).toEqual({ c: 3.5, d: true });
});

it('a Plan written out has its digest', () => {
  const source = single({ kind: 'yes-no', yes: 1 });
  const plan = planOf(source);
  expect((JSON.parse(JSON.stringify(plan)) as { digest: string }).digest).toBe(rubricDigest(source));
  expect(Object.isFrozen(plan)).toBe(true);
});
