import { classify } from '../classify.ts';
import { toNumber } from '../decimal.ts';
import type { Outcome, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { fastOf } from '../program/fast.ts';
import { Rulings } from '../program/ruling.ts';
import { run } from '../program/run.ts';
import { evaluateSheet } from '../sheet/evaluateSheet.ts';
import { readSheet, type Reading } from '../sheet/reading.ts';

/** A scored sheet whose answers can be changed and changed back, to see what class would come out. */
export interface Trial {
  /** Scaled number, position or 0/1 by input, as the sheet gives it. */
  readonly values: readonly number[];
  readonly given: readonly boolean[];
  set(input: number, value: number): void;
  /** Position of the class by the rules, best 0; the number of classes where there is none. */
  position(): number;
  /** The total as things stand, to order what is tried; 0 without one. */
  total(): number;
  /** True when the criterion does not apply as things stand. */
  isNotApplicable(criterion: number): boolean;
}

/** A trial over the answers and facts that a report carries. */
export function trialOf(plan: Plan, report: ScoreReport): Trial {
  const reading = readSheet(plan, report.content, () => undefined);
  return registers(plan, reading) ?? general(plan, reading);
}

function positionOf(plan: Plan, outcome: Outcome | { readonly kind: 'pending' }): number {
  const classes = plan.classes?.classes ?? [];
  return outcome.kind === 'class' ? classes.findIndex(({ id }) => id === outcome.classId) : classes.length;
}

/** The registers of the fast path, where every input is given and nothing was overridden. */
function registers(plan: Plan, reading: Reading): Trial | null {
  const fast = fastOf(plan);
  if (fast === null || reading.overrides.size > 0 || !reading.given.every(Boolean)) return null;
  const r = fast.program.initial.slice();
  fast.program.inputs.forEach((register, input) => { r[register] = reading.values[input]!; });
  if (!run(fast.program, r)) return null;
  const rulings = new Rulings(plan, (slot) => fast.program.slots[slot]!.num);
  return {
    values: reading.values,
    given: reading.given,
    set: (input, value) => { r[fast.program.inputs[input]!] = value; },
    position: () => (run(fast.program, r) ? positionOf(plan, rulings.of(r).outcome) : (plan.classes?.classes.length ?? 0)),
    total: () => {
      run(fast.program, r);
      const place = plan.total === null ? null : fast.program.slots[plan.total.exact]!;
      return place === null ? 0 : r[place.num]! / ((place.den === null ? 1 : r[place.den]!) * place.scale);
    },
    isNotApplicable: (criterion) => {
      const { na } = plan.criteria[criterion]!;
      return na !== null && r[fast.program.slots[na]!.num] !== 0;
    },
  };
}

function general(plan: Plan, reading: Reading): Trial {
  const values = [...reading.values];
  const changed: Reading = { ...reading, values };
  return {
    values: reading.values,
    given: reading.given,
    set: (input, value) => { values[input] = value; },
    position: () => (plan.classes === null ? 0 : positionOf(plan, classify(plan.classes, plan.exemptions, evaluateSheet(plan, changed).truth).outcome)),
    total: () => (plan.total === null ? 0 : toNumber(evaluateSheet(plan, changed).number(plan.total.exact).lo)),
    isNotApplicable: (criterion) => {
      const { na } = plan.criteria[criterion]!;
      return na !== null && evaluateSheet(plan, changed).truth(na) !== false;
    },
  };
}

/** Positions better than this one that any answers to these inputs could give, by bounds: none means that none can. */
export function couldBeBetter(plan: Plan, report: ScoreReport, inputs: readonly number[], than: number): boolean {
  if (plan.classes === null) return false;
  const reading = readSheet(plan, report.content, () => undefined);
  for (const input of inputs) reading.given[input] = false;
  const { outcome } = classify(plan.classes, plan.exemptions, evaluateSheet(plan, reading).truth);
  const better = new Set(plan.classes.classes.slice(0, than).map(({ id }) => id));
  return outcome.kind === 'pending' ? outcome.possible.some((id) => better.has(id)) : outcome.kind === 'class' && better.has(outcome.classId);
}
