import { truthOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { Plan } from '../plan.ts';
import { candidatesOf, endsOf } from './candidates.ts';
import { readBy, readsOf, type Reads } from './deps.ts';
import { pointEnv } from './pointEnv.ts';
import { copyOf, settleFindings, type Sample } from './sample.ts';

/** Changes samples until a condition is as wanted. A search: it may fail although there is a way. */
export interface Solver {
  readonly candidates: readonly (readonly number[])[];
  /** A changed copy on which the condition is as wanted, or null. */
  satisfy(sample: Sample, condition: Expr, wanted: boolean): Sample | null;
}

const MAX_DEPTH = 40;
const MAX_INPUTS = 12;
const MAX_TRIES = 2000;

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

  const tryInputs = (sample: Sample, e: Expr, wanted: boolean, tries: { left: number }): boolean => {
    const direct = readsOf(e);
    const inputs = [...new Set([...direct.inputs, ...readBy(reads, [...direct.slots]).inputs])].filter((input) => plan.inputs[input]!.from.kind !== 'lift');
    if (inputs.length > MAX_INPUTS) return false;
    for (const input of inputs.toSorted((a, b) => rankOf(plan, a) - rankOf(plan, b))) {
      const before = sample.values[input]!;
      const findings = [...sample.findings];
      for (const value of [...candidates[input]!, ...valuesNear(plan, sample, inputs, input)]) {
        tries.left -= 1;
        if (tries.left <= 0) break;
        setInput(plan, sample, input, value);
        if (holds(sample, e) === wanted) return true;
      }
      sample.values[input] = before;
      sample.findings.splice(0, sample.findings.length, ...findings);
      settleFindings(plan, sample);
    }
    return false;
  };

  return {
    candidates,
    satisfy(sample, condition, wanted) {
      const changed = copyOf(sample);
      return solve(changed, condition, wanted, 0, { left: MAX_TRIES }) ? changed : null;
    },
  };
}

/** Facts are tried before answers, and answers before marks of not-applicable. */
function rankOf(plan: Plan, input: number): number {
  return ['fact', 'findings', 'answer', 'of', 'fact-na', 'na'].indexOf(plan.inputs[input]!.from.kind);
}

/** The numbers that the other inputs have: a rule often compares two answers with each other. */
function valuesNear(plan: Plan, sample: Sample, inputs: readonly number[], input: number): number[] {
  const { domain } = plan.inputs[input]!;
  if (domain.type !== 'number') return [];
  const [least, most] = endsOf(domain);
  return inputs.filter((other) => other !== input).flatMap((other) => {
    const { domain: theirs } = plan.inputs[other]!;
    if (theirs.type !== 'number') return [];
    const value = Math.round((sample.values[other]! / 10 ** theirs.decimals) * 10 ** domain.decimals);
    return [value, value - domain.step, value + domain.step, Math.floor(value / 2)];
  }).filter((value) => value >= least && value <= most && (value - least) % domain.step === 0);
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
