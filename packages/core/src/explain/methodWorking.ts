import type { Band, Criterion } from '../generated/types.ts';
import { divide, subtract } from '../rational.ts';
import { exactOf, known, type Amount } from './amount.ts';
import { clampStep } from './steps.ts';
import type { Evaluation } from './evaluation.ts';
import type { BandState, MethodWorking } from './working.ts';

/** What the method makes of the answer; the numbers are slots of the extended Plan. */
export function methodWorking(at: Evaluation, index: number, { id, method }: Criterion): MethodWorking {
  const plan = at.plan.criteria[index]!;
  const graded = plan.earned === null;
  const points = (): Amount => at.amount({ step: `method/${id}` });
  const raw = (): Amount => (method.kind === 'formula' ? at.amount(method.points) : at.amount({ step: `unclamped/${id}` }));
  const answer = (): Amount => at.input(plan.answer) ?? domainOf(at, plan.answer);
  const clamp = (min: number | string | undefined, max: number | string | undefined) => clampStep(at, raw(), at.amount({ step: `raw/${id}` }), min, max);
  const given = at.answer(id);
  switch (method.kind) {
    case 'yes-no': return { kind: 'yes-no', answer: given.state === 'given' ? given.value === true : null, points: points() };
    case 'levels': return { kind: 'levels', level: given.state === 'given' ? String(given.value) : null, points: graded ? null : points() };
    case 'points': case 'imported': return { kind: method.kind, points: points() };
    case 'bands': {
      const number = method.of === undefined ? answer() : at.amount(method.of);
      const bands = bandStates(at, id, method.bands);
      return { kind: 'bands', number, band: points().kind === 'known' ? (bands.find(({ fits }) => fits)?.id ?? null) : null, bands, points: points() };
    }
    case 'ratio': return {
      kind: 'ratio',
      numerator: method.numerator === undefined ? answer() : at.amount(method.numerator),
      denominator: method.denominator === undefined ? (at.input(plan.of) ?? domainOf(at, plan.of)) : at.amount(method.denominator),
      max: at.amount(method.max), raw: raw(), clamp: clamp(0, method.uncapped === true ? undefined : method.max), points: points(),
    };
    case 'count': return {
      kind: 'count',
      count: method.of === undefined ? answer() : at.amount(method.of),
      each: at.amount(method.each), base: at.amount(method.base ?? 0), raw: raw(), clamp: clamp(method.min, method.max), points: points(),
    };
    case 'accrual': {
      const each = at.amount(method.each);
      const base = at.amount(method.base);
      return {
        kind: 'accrual',
        number: method.of === undefined ? answer() : at.amount(method.of),
        from: at.amount(method.from), step: at.amount(method.step), steps: stepsOf(raw(), base, each), each, base, raw: raw(), clamp: clamp(method.min, method.max), points: points(),
      };
    }
    case 'formula': return { kind: 'formula', raw: raw(), clamp: clamp(method.min, method.max), points: points() };
  }
}

/** How many steps were counted, back from the points that they made. */
function stepsOf(raw: Amount, base: Amount, each: Amount): Amount | null {
  if (raw.kind !== 'known' || base.kind !== 'known' || each.kind !== 'known' || each.value === 0) return null;
  return known(divide(subtract(exactOf(raw), exactOf(base)), exactOf(each)));
}

function domainOf(at: Evaluation, input: number | null): Amount {
  const domain = input === null ? null : at.plan.inputs[input]!.domain;
  if (domain?.type !== 'number') return { kind: 'between', min: 0, max: 0 };
  return { kind: 'between', min: domain.min / 10 ** domain.decimals, max: domain.max / 10 ** domain.decimals };
}

function bandStates(at: Evaluation, criterion: string, bands: readonly Band[]): BandState[] {
  return bands.map(({ id, from, to, and, or }) => ({
    id,
    fits: isOne(at.amount({ step: `band/${criterion}/${id}` })),
    from: from === undefined ? null : at.amount(from.at),
    to: to === undefined ? null : at.amount(to.at),
    and: and === undefined ? null : at.truth(and),
    or: or === undefined ? null : at.truth(or),
  }));
}

function isOne(amount: Amount): boolean {
  return amount.kind === 'known' && amount.value === 1;
}
