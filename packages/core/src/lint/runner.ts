import { classify, slotsOf, type TruthOf } from '../classify.ts';
import { isPoint, type Truth } from '../expr/interval.ts';
import { toNumber } from '../decimal.ts';
import type { Plan, PlanClasses } from '../plan.ts';
import type { Program } from '../program/program.ts';
import { run } from '../program/run.ts';
import { evaluateSheet } from '../sheet/evaluateSheet.ts';
import type { Sample } from './sample.ts';

/** Where a sample ends on the ladder of classes: a position, or one of these. */
export const OPEN = -1;
export const EXEMPT = -2;
/** Something has no value although everything is answered: a number that no band fits. */
export const UNSETTLED = -3;
export const UNCLASSIFIED = -4;

export interface Ran {
  readonly total: number | null;
  readonly position: number;
  truth(slot: number): Truth;
  /** The nearest double of a number; null when it has no value. */
  number(slot: number): number | null;
}

export interface Runner {
  /** Work for one sample, in slots evaluated; the slow path counts more. */
  readonly cost: number;
  run(sample: Sample): Ran;
}

/** Evaluates samples with the Plan's program where there is one, else with the bounds that scoring uses. */
export function runnerOf(plan: Plan, program: Program | null): Runner {
  if (program === null) return { cost: plan.slots.length * SLOW, run: (sample) => slowly(plan, sample) };
  return {
    cost: plan.slots.length,
    run(sample) {
      const registers = program.initial.slice();
      for (const [input, register] of program.inputs.entries()) registers[register] = sample.values[input]!;
      if (!run(program, registers)) return slowly(plan, sample);
      return ran(plan, {
        truth: (slot) => registers[program.slots[slot]!.num] === 1,
        number: (slot) => {
          const { num, den, scale } = program.slots[slot]!;
          return registers[num]! / ((den === null ? 1 : registers[den]!) * scale);
        },
      });
    },
  };
}

const SLOW = 10;

function slowly(plan: Plan, { values, rows }: Sample): Ran {
  const evaluated = evaluateSheet(plan, { values, given: plan.inputs.map(() => true), refused: new Set(), overrides: new Map(), rows, findings: null, lifts: new Map(), decided: null });
  return ran(plan, {
    truth: evaluated.truth,
    number: (slot) => {
      const range = evaluated.number(slot);
      return isPoint(range) ? toNumber(range.lo) : null;
    },
  });
}

function ran(plan: Plan, values: Pick<Ran, 'truth' | 'number'>): Ran {
  return {
    ...values,
    total: plan.total === null ? null : values.number(plan.total.exact),
    position: plan.classes === null ? UNCLASSIFIED : positionOf(plan.classes, plan.exemptions, values.truth),
  };
}

/** What classify gives without lifts, as a position. */
export function positionOf(classes: PlanClasses, exemptions: Plan['exemptions'], truth: TruthOf): number {
  if (slotsOf(classes, exemptions).some((slot) => truth(slot) === null)) return unsettled(classes, exemptions, truth);
  if (exemptions.some(({ when }) => truth(when) === true)) return EXEMPT;
  const worst = (rules: PlanClasses['caps']): number => rules.reduce((position, { inForce, to, advisory }) => (!advisory && to > position && truth(inForce) === true ? to : position), OPEN);
  const limit = worst(classes.caps);
  const byRules = classes.classes.findIndex(({ rule, advisory }, position) => position >= limit && !advisory && truth(rule) === true);
  return Math.max(byRules, worst(classes.knockOuts));
}

function unsettled(classes: PlanClasses, exemptions: Plan['exemptions'], truth: TruthOf): number {
  const { outcome } = classify(classes, exemptions, truth);
  switch (outcome.kind) {
    case 'class': return classes.classes.findIndex(({ id }) => id === outcome.classId);
    case 'open': return OPEN;
    case 'exempt': return EXEMPT;
    default: return UNSETTLED;
  }
}
