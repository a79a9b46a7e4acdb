import { numberOf } from '../expr/evaluate.ts';
import type { Criterion, Decimal, Level, Rubric } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { compare } from '../rational.ts';
import { exactly } from './decimals.ts';
import { endsOf } from './candidates.ts';
import { pointEnv } from './pointEnv.ts';
import type { Sample } from './sample.ts';

/** Answers that give a criterion its most and its least points; a grade's best and worst level. */
export interface Extremes {
  /** Answers from the worst to the best, each at least as good as the one before; the first is the worst. */
  readonly rising: readonly number[];
  readonly best: readonly (readonly [input: number, value: number])[];
  readonly worst: readonly (readonly [input: number, value: number])[];
}

/** Which answers are best and worst, one criterion at a time with everything else as in the sample. fewerIsBetter: the criterion's scale runs down. */
export function extremesOf(plan: Plan, nodes: readonly Criterion[], sample: Sample, candidates: readonly (readonly number[])[], fewerIsBetter: readonly boolean[]): Extremes[] {
  const facts = plan.inputs.flatMap(({ from, domain }, input) => (from.kind === 'fact' && domain.type === 'number' ? [{ input, decimals: domain.decimals }] : []));
  return plan.criteria.map((criterion, index) => {
    const { answer, of, earned } = criterion;
    if (answer === null) return { best: [], worst: [], rising: [] };
    const [most, least] = byMethod(plan.rubric, nodes[index]!, plan.inputs[answer]!.domain) ?? (earned === null ? endsOf(plan.inputs[answer]!.domain) : tried(plan, sample, answer, of, earned, candidates[answer]!, facts));
    const [best, worst] = fewerIsBetter[index] === true && earned !== null ? [least, most] : [most, least];
    const whole = of === null ? [] : [[of, denominator(plan, of)] as const];
    return { best: [[answer, best], ...whole], worst: [[answer, worst], ...whole], rising: risingOf(plan.rubric, nodes[index]!, plan.inputs[answer]!.domain, worst, best) };
  });
}

const MAX_RISING = 12;

/** Answers between the worst and the best, for methods whose points follow the answer or are listed. */
function risingOf(rubric: Rubric, { method }: Criterion, domain: Plan['inputs'][number]['domain'], worst: number, best: number): number[] {
  if (method.kind === 'levels') {
    const levels = levelsOf(rubric, method);
    const order = levels.map(({ points }, i) => ({ i, points: points === undefined ? null : exactly(points) })).toSorted((a, b) => (a.points === null || b.points === null ? b.i - a.i : compare(a.points, b.points)));
    const up = order.map(({ i }) => i);
    return up[0] === worst ? up : up.toReversed();
  }
  if ((method.kind !== 'points' && method.kind !== 'imported') || domain.type !== 'number') return [worst, best];
  const steps = Math.min(MAX_RISING, Math.abs(best - worst) / domain.step);
  const between = Array.from({ length: Math.max(0, Math.floor(steps) - 1) }, (_, k) => worst + (Math.round((((best - worst) / domain.step) * (k + 1)) / steps)) * domain.step);
  return [worst, ...between, best];
}

function levelsOf(rubric: Rubric, { levels, scale }: Extract<Criterion['method'], { kind: 'levels' }>): readonly Level[] {
  return levels ?? rubric.scales?.find(({ id }) => id === scale)?.levels ?? [];
}

/** Most and least of methods whose answer is a choice or the points themselves. */
function byMethod(rubric: Rubric, { method }: Criterion, domain: Plan['inputs'][number]['domain']): readonly [number, number] | null {
  switch (method.kind) {
    case 'yes-no': return compare(exactly(method.yes), exactly(method.no ?? 0)) >= 0 ? [1, 0] : [0, 1];
    case 'points':
    case 'imported': return domain.type === 'number' ? [domain.max, domain.min] : null;
    case 'levels': {
      const points = levelsOf(rubric, method).map((level) => level.points);
      if (points.some((each) => each === undefined)) return null;
      const order = points.map((each, i) => ({ value: exactly(each as Decimal), i })).toSorted((a, b) => compare(b.value, a.value));
      return order.length === 0 ? null : [order[0]!.i, order.at(-1)!.i];
    }
    default: return null;
  }
}

interface NumberFact {
  readonly input: number;
  readonly decimals: number;
}

function tried(plan: Plan, sample: Sample, answer: number, of: number | null, earned: number, candidates: readonly number[], facts: readonly NumberFact[]): readonly [number, number] {
  const before = [sample.values[answer]!, of === null ? 0 : sample.values[of]!] as const;
  if (of !== null) sample.values[of] = denominator(plan, of);
  const domain = plan.inputs[answer]!.domain;
  const values = [...new Set([...candidates, ...(of === null ? numbersLike(facts, sample, domain) : [Math.min(endsOf(domain)[1], sample.values[of]!)])])];
  let [most, least] = [values[0]!, values[0]!];
  let [highest, lowest] = [null, null] as [ReturnType<typeof at> | null, ReturnType<typeof at> | null];
  const at = (value: number) => {
    sample.values[answer] = value;
    return numberOf({ kind: 'slot', slot: earned }, pointEnv(plan, sample)).lo;
  };
  for (const value of values) {
    const points = at(value);
    if (highest === null || compare(points, highest) > 0) [highest, most] = [points, value];
    if (lowest === null || compare(points, lowest) < 0) [lowest, least] = [points, value];
  }
  sample.values[answer] = before[0];
  if (of !== null) sample.values[of] = before[1];
  return [most, least];
}

/** Numbers of the facts that fit the answer: "done" is often as large as "assigned". */
function numbersLike(facts: readonly NumberFact[], sample: Sample, domain: Plan['inputs'][number]['domain']): number[] {
  if (domain.type !== 'number') return [];
  return facts.filter(({ decimals }) => decimals === domain.decimals).slice(0, 10).map(({ input }) => sample.values[input]!).filter((value) => value >= domain.min && value <= domain.max);
}

/** A denominator of 100, or the nearest that is accepted. */
export function denominator(plan: Plan, input: number): number {
  const { domain } = plan.inputs[input]!;
  return domain.type === 'number' ? Math.max(domain.min, Math.min(domain.max, 100 * 10 ** domain.decimals)) : 0;
}
