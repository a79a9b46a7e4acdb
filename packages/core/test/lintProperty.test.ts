import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFraction, parseDecimal } from '../src/decimal.ts';
import type { ClassScale, Condition, Criterion, Rubric, ScoreReport, Scoresheet, SheetContent } from '../src/index.ts';
import { compileRubric, lintRubric, score, validateRubric } from '../src/index.ts';
import { contextOf } from '../src/lint/context.ts';
import { compare, type Rational } from '../src/rational.ts';
import { criterion, rubric, section, text } from './make.ts';

/** Answers that a criterion may have; undefined is none. */
interface Made {
  readonly criterion: Criterion;
  readonly answers: readonly (boolean | number | string | undefined)[];
}

const points = fc.integer({ min: -1, max: 4 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>({ op: 'is', fact: 'f' }, { op: 'not', of: { op: 'is', fact: 'f' } }, { op: 'is', fact: 'g' }),
  fc.record({ op: fc.constant('compare' as const), left: fc.constantFrom({ op: 'total' as const }, { op: 'points' as const, id: 'c0' }), cmp: fc.constantFrom('>=' as const, '<' as const, '=' as const), right: points }),
);

const made = (id: string): fc.Arbitrary<Made> => fc.tuple(fc.oneof(
  fc.tuple(points, points).map(([yes, no]) => ({ method: { kind: 'yes-no' as const, yes, no }, answers: [true, false] })),
  fc.array(points, { minLength: 2, maxLength: 3 }).map((list) => ({ method: { kind: 'levels' as const, levels: list.map((each, i) => ({ id: `l${i}`, title: text(`l${i}`), points: each })) }, answers: list.map((_, i) => `l${i}`) })),
  fc.constantFrom(1, 0.5).map((step) => ({ method: { kind: 'points' as const, max: 2, step }, answers: step === 1 ? [0, 1, 2] : [0, 0.5, 1, 1.5, 2] })),
  fc.tuple(fc.integer({ min: 1, max: 4 }), points, fc.boolean(), fc.boolean()).map(([a, b, open, closed]) => ({
    method: { kind: 'bands' as const, answer: { min: 0, max: 3 }, bands: [{ id: 'a', from: { at: 2, open }, points: a }, { id: 'b', to: { at: 2, open: closed }, points: b }] },
    answers: [0, 1, 2, 3],
  })),
  fc.constant({ method: { kind: 'ratio' as const, answer: { min: 0, max: 3 }, denominator: 3, max: 2, whenZero: 0 }, answers: [0, 1, 2, 3] }),
), fc.constantFrom('none', 'leave-out', 'full', 'zero'), fc.constantFrom(undefined, 'zero' as const)).map(([{ method, answers }, policy, missing]) => ({
  criterion: criterion(id, method, {
    ...(policy === 'none' ? {} : { applicableWhen: { op: 'is', fact: 'g' }, notApplicable: { policy: policy as 'full' } }),
    ...(missing === undefined ? {} : { missing }),
  }),
  answers: missing === 'zero' ? [...answers, undefined] : answers,
}));

const classes: fc.Arbitrary<ClassScale> = fc.record({
  direction: fc.constantFrom('higher' as const, 'lower' as const),
  list: fc.array(fc.record({ cut: fc.option(fc.tuple(points, fc.boolean())), upTo: fc.option(points), when: fc.option(condition) }), { minLength: 2, maxLength: 4 }),
  knockOut: fc.option(condition),
  cap: fc.option(condition),
}).map(({ direction, list, knockOut, cap }) => ({
  direction,
  list: list.map(({ cut, upTo, when }, i) => ({
    id: `k${i}`,
    title: text(`k${i}`),
    ...(cut === null ? {} : { cut: { at: cut[0] * 2, exclusive: cut[1] } }),
    ...(upTo === null ? {} : { upTo: { at: upTo * 2 + 1 } }),
    ...(when === null ? {} : { when: [{ id: 'r', require: when }] }),
  })),
  ...(knockOut === null ? {} : { knockOuts: [{ id: 'ko', title: text('ko'), when: knockOut, to: `k${list.length - 1}` }] }),
  ...(cap === null ? {} : { caps: [{ id: 'cap', title: text('cap'), when: cap, atMost: 'k1' }] }),
}));

const small: fc.Arbitrary<{ readonly rubric: Rubric; readonly parts: readonly Made[] }> = fc.tuple(
  fc.integer({ min: 1, max: 3 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => made(`c${i}`)))),
  fc.constantFrom('sum' as const, 'sum' as const, 'min' as const, 'max' as const, 'mean' as const, 'weighted' as const),
  fc.option(fc.constantFrom({ min: 0 }, { max: 4 }, { min: 0, max: 3 })),
  classes,
).map(([parts, combine, clamp, scale]) => ({
  parts,
  rubric: rubric([section('s', parts.map((each) => each.criterion), { combine, ...(combine === 'weighted' ? { max: 6 } : {}) })], {
    facts: ['f', 'g'].map((id) => ({ kind: 'boolean', id, title: text(id) })),
    ...(clamp === null ? {} : { total: { clamp } }),
    classes: scale,
  }),
}));

/** Every sheet of a small rubric. */
function* sheetsOf(parts: readonly Made[]): Generator<SheetContent> {
  const count = parts.reduce((product, { answers }) => product * answers.length, 4);
  for (let k = 0; k < count; k += 1) {
    let rest = Math.floor(k / 4);
    const ratings = Object.fromEntries(parts.map(({ criterion: { id }, answers }) => {
      const answer = answers[rest % answers.length];
      rest = Math.floor(rest / answers.length);
      return [id, answer ?? null];
    }));
    yield { ratings, facts: { f: k % 2 === 1, g: Math.floor(k / 2) % 2 === 1 } };
  }
}

it('class-unreachable and the bounds of the total agree with trying every sheet', () => {
  fc.assert(fc.property(small, ({ rubric: source, parts }) => {
    fc.pre(validateRubric(source).ok);
    const plan = compileRubric(source);
    const reached = new Set<string>();
    const totals: Rational[] = [];
    let settled = true;
    for (const content of sheetsOf(parts)) {
      const report = score(plan, { rubric: { id: source.id, version: source.version }, ...content } as Scoresheet);
      if (report.class !== null) reached.add(report.class);
      if (report.outcome.kind === 'pending') settled = false;
      if (report.total !== null) totals.push(report.totalExact === undefined ? parseDecimal(report.total)! : fromFraction(report.totalExact));
    }
    const findings = lintRubric(source);
    const dead = findings.filter(({ code }) => code === 'class-unreachable').map(({ params }) => params['id'] as string);
    expect(dead.filter((id) => reached.has(id))).toEqual([]);

    const context = contextOf(source);
    const { lo, hi } = context.ranges.slotNumber(context.plan.total!.exact);
    const numbers = context.reachable(context.plan.total!.exact);
    for (const total of totals) {
      expect(compare(lo, total)).toBeLessThanOrEqual(0);
      expect(compare(hi, total)).toBeGreaterThanOrEqual(0);
      expect(numbers.within({ lo: total, loOpen: false, hi: total, hiOpen: false })).not.toBeNull();
    }

    // Where every sheet can be tried and each settles its class, nothing unreachable may go unnoticed either.
    const tried = settled && parts.every((each) => each.criterion.missing !== 'zero');
    const killed = findings.filter(({ code }) => code === 'knockout-makes-class-dead').map(({ params }) => params['classId'] as string);
    const unnoticed = source.classes!.list.map(({ id }) => id).filter((id) => !reached.has(id) && !dead.includes(id) && !killed.includes(id));
    expect(tried ? unnoticed : []).toEqual([]);
  }));
});

it('what the searches report, their sheets show', () => {
  fc.assert(fc.property(small, ({ rubric: source, parts }) => {
    fc.pre(validateRubric(source).ok);
    const plan = compileRubric(source);
    for (const { code, path, witness } of lintRubric(source)) {
      if (witness === undefined) continue;
      const report = score(plan, { rubric: { id: source.id, version: source.version }, ...witness } as Scoresheet);
      expect(report.issues.filter((issue) => issue.severity === 'error' && issue.code !== 'no-band-fits')).toEqual([]);
      expect([code, shows(code, path, parts, report)]).toEqual([code, true]);
    }
  }));
});

/** Whether the report shows what a finding says. */
function shows(code: string, path: string, parts: readonly Made[], report: ScoreReport): boolean {
  switch (code) {
    case 'open-outcome-possible': return report.outcome.kind === 'open';
    case 'na-zero-denominator': return report.max === 0;
    case 'band-gap': {
      // A number that no band fits counts as missing, and so as 0 where the rubric says that.
      const countsAsZero = parts[Number(path.split('/')[4])]?.criterion.missing === 'zero';
      return !path.endsWith('/method') || countsAsZero || report.issues.some((issue) => issue.code === 'no-band-fits');
    }
    default: return true;
  }
}
