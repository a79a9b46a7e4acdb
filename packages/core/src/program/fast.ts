import { classify } from '../classify.ts';
import type { Outcome } from '../generated/types.ts';
import type { Plan, PlanClasses, PlanForce, PlanRule } from '../plan.ts';
import { Keeping, type Source } from './kept.ts';
import { lowerPlan } from './lower.ts';
import type { Program } from './program.ts';
import { readerOf, type Reader } from './reader.ts';

/** Everything that scoring the usual sheet of a Plan needs, made once. */
export interface Fast {
  readonly plan: Plan;
  readonly program: Program;
  readonly reader: Reader;
  /** Registers of the running program; one score at a time uses them. */
  readonly r: Float64Array;
  readonly keep: Int32Array;
  readonly total: Source;
  readonly totalExact: Source;
  readonly totalMax: Source;
  /** True when the shown total is always the exact one. */
  readonly totalIsPlain: boolean;
  readonly changes: readonly Source[];
  /** Where the kept registers hold the truth of a condition's slot; -1 elsewhere. */
  readonly truthAt: Int32Array;
  readonly criteria: readonly { readonly id: string; readonly points: Source; readonly max: Source; readonly na: number }[];
  readonly sections: readonly { readonly points: Source; readonly max: Source }[];
  readonly constraints: readonly number[];
  readonly asking: readonly { readonly at: number; readonly comment: 'always' | 'below-full' | null; readonly evidence: 'always' | 'below-full' | null; readonly points: Source; readonly max: Source }[];
  readonly ladder: Ladder | null;
}

interface Ladder {
  readonly classes: PlanClasses;
  readonly exemptions: Int32Array;
  readonly rules: Int32Array;
  readonly capped: Int32Array;
  readonly knocked: Int32Array;
  readonly byRule: readonly Outcome[];
}

const cache = new WeakMap<Plan, Fast | null>();

/** The fast path of a Plan; null when its numbers or its sheets need the general one. */
export function fastOf(plan: Plan): Fast | null {
  let fast = cache.get(plan);
  if (fast === undefined) {
    fast = plan.arithmetic.kind === 'scaled' ? link(plan) : null;
    cache.set(plan, fast);
  }
  return fast;
}

function link(plan: Plan): Fast | null {
  const program = lowerPlan(plan);
  if ('because' in program) return null;
  const reader = readerOf(plan, program);
  if (reader === null) return null;
  const keeping = new Keeping(plan, program);
  for (const register of program.inputs) keeping.register(register);
  const criteria = plan.criteria.map(({ id, points, max, na }) => ({ id, points: keeping.number(points), max: keeping.number(max), na: keeping.truth(na) }));
  const sections = plan.sections.map(({ points, max }) => ({ points: keeping.number(points), max: keeping.number(max) }));
  const [total, totalExact, totalMax] = [plan.total?.shown ?? null, plan.total?.exact ?? null, plan.total?.max ?? null].map((slot) => keeping.number(slot));
  const changes = (plan.total?.adjustments ?? []).map(({ change }) => keeping.number(change));
  const truthAt = Int32Array.from(plan.slots, ({ type }, slot) => (type === 'boolean' && decides(plan, slot) ? keeping.truth(slot) : -1));
  const register = ({ when }: PlanRule): number => program.slots[when]!.num;
  return {
    plan, program, reader, criteria, sections, changes, truthAt,
    r: program.initial.slice(),
    keep: Int32Array.from(keeping.registers),
    total: total!, totalExact: totalExact!, totalMax: totalMax!,
    totalIsPlain: plan.total === null || (plan.total.exact === plan.total.shown && total!.kind === 'kept' && total!.decimal),
    constraints: plan.constraints.map(register),
    asking: plan.criteria.flatMap(({ comment, evidence }, at) => (comment === null && evidence === null ? [] : [{ at, comment, evidence, points: criteria[at]!.points, max: criteria[at]!.max }])),
    ladder: plan.classes === null ? null : ladderOf(plan.classes, plan.exemptions, program),
  };
}

/** Slots whose truth a report shows. */
function decides({ classes, exemptions, sections, total }: Plan, slot: number): boolean {
  const inScale = (scale: PlanClasses | null): boolean => scale !== null && (
    scale.classes.some(({ rule, cut, upTo, requirements }) => rule === slot || cut === slot || upTo === slot || requirements.some(({ when }) => when === slot))
    || [...scale.knockOuts, ...scale.caps, ...scale.qualifiers].some(({ when }) => when === slot));
  return inScale(classes)
    || exemptions.some(({ when }) => when === slot)
    || sections.some((section) => section.leftOut === slot || inScale(section.classes))
    || (total?.adjustments.some(({ applies }) => applies === slot) ?? false);
}

function ladderOf(classes: PlanClasses, exemptions: readonly PlanRule[], program: Program): Ladder {
  const registers = (rules: readonly PlanRule[]): Int32Array => Int32Array.from(rules, ({ when }) => program.slots[when]!.num);
  const inForce = (rules: readonly PlanForce[]): PlanForce[] => rules.filter(({ advisory }) => !advisory);
  return {
    classes,
    exemptions: registers(exemptions),
    rules: Int32Array.from(classes.classes, ({ rule, advisory }) => (advisory ? -1 : program.slots[rule]!.num)),
    capped: registers(inForce(classes.caps)),
    knocked: registers(inForce(classes.knockOuts)),
    byRule: classes.classes.map(({ id }) => Object.freeze({ kind: 'class', classId: id, decidedBy: 'rule', by: [] }) as Outcome),
  };
}

const NONE: Outcome = Object.freeze({ kind: 'none' });

/** The outcome from registers: directly where only rules decide, through the ladder of classify.ts otherwise. */
export function outcomeOf({ ladder, plan, program }: Fast, r: Float64Array): Outcome {
  if (ladder === null) return NONE;
  const { exemptions, rules, capped, knocked, byRule } = ladder;
  if (!anySet(exemptions, r) && !anySet(capped, r) && !anySet(knocked, r)) {
    for (let i = 0; i < rules.length; i++) if (rules[i]! >= 0 && r[rules[i]!] !== 0) return byRule[i]!;
  }
  return classify(ladder.classes, plan.exemptions, (slot) => r[program.slots[slot]!.num] !== 0).outcome as Outcome;
}

function anySet(registers: Int32Array, r: Float64Array): boolean {
  for (let i = 0; i < registers.length; i++) if (r[registers[i]!] !== 0) return true;
  return false;
}

