import { toNumber } from '../decimal.ts';
import { numberOf, truthOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { Plan } from '../plan.ts';
import { candidatesOf } from './candidates.ts';
import { readBy, readsOf, type Reads } from './deps.ts';
import { pointEnv } from './pointEnv.ts';
import { copyOf, settleFindings, type Sample } from './sample.ts';

/** Changes samples until a condition is as wanted. A search: it may fail although there is a way. */
export interface Solver {
  readonly candidates: readonly (readonly number[])[];
  /** A changed copy on which the condition is as wanted, or null. */
  satisfy(sample: Sample, condition: Expr, wanted: boolean): Sample | null;
  /** A changed copy that keeps the rubric's constraints and on which the condition is still as wanted, or null. */
  repair(sample: Sample, condition: Expr, wanted: boolean): Sample | null;
}

const MAX_DEPTH = 40;
const MAX_INPUTS = 12;
const MAX_VALUES = 24;
const MAX_TRIES = 1000;

type CompareExpr = Extract<Expr, { kind: 'compare' }>;

export function solverOf(plan: Plan, reads: readonly Reads[]): Solver {
  const candidates = candidatesOf(plan);

  const holds = (sample: Sample, e: Expr): boolean | null => truthOf(e, pointEnv(plan, sample));

  const solve = (sample: Sample, e: Expr, wanted: boolean, depth: number, tries: { left: number }): boolean => {
    if (holds(sample, e) === wanted) return true;
    if (depth > MAX_DEPTH || tries.left <= 0) return false;
    tries.left -= 1;
    const inside = (arg: Expr, want: boolean): boolean => solve(sample, arg, want, depth + 1, tries);
    switch (e.kind) {
      case 'slot': return inside(plan.slots[e.slot]!.expr, wanted);
      case 'not': return inside(e.arg, !wanted);
      case 'input':
        if (plan.inputs[e.input]!.from.kind === 'lift') return false;
        sample.values[e.input] = wanted ? 1 : 0;
        return true;
      case 'all':
      case 'any': {
        if ((e.kind === 'all') !== wanted) return e.args.some((arg) => inside(arg, wanted)) && holds(sample, e) === wanted;
        for (const arg of e.args) inside(arg, wanted);
        return holds(sample, e) === wanted;
      }
      case 'compare': return tryInputs(sample, e, wanted, tries);
      default: return false;
    }
  };

  /** Sets one input, or where none suffices several in turn, each time the one that brings both sides nearest to what is wanted. */
  const tryInputs = (sample: Sample, e: CompareExpr, wanted: boolean, tries: { left: number }): boolean => {
    const direct = readsOf(e);
    const inputs = [...new Set([...direct.inputs, ...readBy(reads, [...direct.slots]).inputs])].filter((input) => plan.inputs[input]!.from.kind !== 'lift');
    if (inputs.length > MAX_INPUTS) return false;
    inputs.sort((a, b) => rankOf(plan, a) - rankOf(plan, b));
    for (let round = 0; round <= inputs.length; round += 1) {
      const start = distanceOf(plan, sample, e);
      let nearest = { distance: Math.abs(start), input: -1, value: 0 };
      for (const input of inputs) {
        const before = sample.values[input]!;
        for (const value of valuesFor(plan, sample, inputs, input, candidates[input]!, start)) {
          tries.left -= 1;
          if (tries.left <= 0) break;
          setInput(plan, sample, input, value);
          if (holds(sample, e) === wanted) return true;
          const distance = Math.abs(distanceOf(plan, sample, e));
          if (distance < nearest.distance) nearest = { distance, input, value };
        }
        setInput(plan, sample, input, before);
      }
      if (nearest.input < 0 || tries.left <= 0) return false;
      setInput(plan, sample, nearest.input, nearest.value);
    }
    return false;
  };

  const satisfy = (sample: Sample, condition: Expr, wanted: boolean): Sample | null => {
    const changed = copyOf(sample);
    return solve(changed, condition, wanted, 0, { left: MAX_TRIES }) ? changed : null;
  };

  return {
    candidates,
    satisfy,
    repair(sample, condition, wanted) {
      let changed: Sample | null = sample;
      for (const { when } of plan.constraints) changed = changed === null ? null : satisfy(changed, { kind: 'slot', slot: when }, true);
      const keeps = changed !== null && plan.constraints.every(({ when }) => holds(changed!, { kind: 'slot', slot: when }) !== false);
      return keeps && holds(changed!, condition) === wanted ? changed : null;
    },
  };
}

/** Facts are tried before answers, and answers before marks of not-applicable. */
function rankOf(plan: Plan, input: number): number {
  return ['fact', 'findings', 'answer', 'of', 'fact-na', 'na'].indexOf(plan.inputs[input]!.from.kind);
}

/** How far the left side is above the right one. */
function distanceOf(plan: Plan, sample: Sample, { left, right }: CompareExpr): number {
  const env = pointEnv(plan, sample);
  return toNumber(numberOf(left, env).lo) - toNumber(numberOf(right, env).lo);
}

/** Values to try, nearest to the present one first: candidates, numbers that the other inputs have, and what evens out the difference. */
function valuesFor(plan: Plan, sample: Sample, inputs: readonly number[], input: number, candidates: readonly number[], distance: number): number[] {
  const { domain } = plan.inputs[input]!;
  const before = sample.values[input]!;
  const values = new Set(candidates);
  if (domain.type === 'number') {
    const { min, max, decimals, step } = domain;
    const take = (value: number): void => {
      const onStep = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
      values.add(onStep);
    };
    for (const by of [distance, distance / 2]) for (const sign of [1, -1]) take(before + sign * by * 10 ** decimals);
    for (const other of inputs) {
      const { domain: theirs } = plan.inputs[other]!;
      if (other === input || theirs.type !== 'number') continue;
      const value = (sample.values[other]! / 10 ** theirs.decimals) * 10 ** decimals;
      for (const near of [value, value - step, value + step, value / 2]) take(near);
    }
  }
  values.delete(before);
  return [...values].toSorted((a, b) => Math.abs(a - before) - Math.abs(b - before)).slice(0, MAX_VALUES);
}

/** Sets an input; a count of findings is set through the findings themselves. */
export function setInput(plan: Plan, sample: Sample, input: number, value: number): void {
  const { from } = plan.inputs[input]!;
  if (from.kind !== 'findings') {
    sample.values[input] = value;
    return;
  }
  const severity = plan.rubric.findings?.severities.findIndex(({ id }) => from.severities === null || from.severities.includes(id)) ?? -1;
  if (severity < 0 || from.status === 'closed') return;
  const others = sample.values[input]! - (sample.findings[severity] ?? 0);
  sample.findings[severity] = Math.max(0, Math.min(value - others, plan.rubric.findings?.maxFindings ?? 1000));
  settleFindings(plan, sample);
}
