import { classify, forceStates, ruleStates, slotsOf, type Classification, type TruthOf } from '../classify.ts';
import { deepFreeze } from '../deepFreeze.ts';
import type { Lift, Outcome, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';

/** What the conditions of a report come to. */
export interface Ruling extends Pick<ScoreReport, 'qualifiers' | 'advice' | 'exemptions' | 'knockOuts' | 'caps' | 'rules'> {
  readonly truth: TruthOf;
  readonly outcome: Outcome;
}

/** Few patterns of conditions occur, so each is ruled on once: the ladder of classify.ts walks it, whatever decides. */
export class Rulings {
  readonly #plan: Plan;
  readonly #slots: readonly number[];
  readonly registers: Int32Array;
  readonly #known = new Map<number, Ruling>();

  /** The register of a condition's slot is not the same in every program that runs. */
  constructor(plan: Plan, registerOf: (slot: number) => number) {
    this.#plan = plan;
    this.#slots = shownConditions(plan);
    this.registers = Int32Array.from(this.#slots, registerOf);
  }

  /** The ruling for what stands in the registers. */
  of(r: Float64Array): Ruling {
    const { registers } = this;
    let key = 0;
    for (let i = 0; i < registers.length; i++) key = 2 * key + r[registers[i]!]!;
    if (registers.length > MOST_BITS) return this.#rule(r);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const ruling = this.#rule(r);
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(key, ruling);
    return ruling;
  }

  #rule(r: Float64Array): Ruling {
    const { classes, exemptions } = this.#plan;
    const truths = new Map(this.#slots.map((slot, i) => [slot, r[this.registers[i]!] !== 0]));
    const truth: TruthOf = (slot) => truths.get(slot)!;
    const { outcome, qualifiers, advice } = classes === null ? NO_CLASSES : classify(classes, exemptions, truth);
    return deepFreeze({
      truth,
      // Nothing is unknown here.
      outcome: outcome as Outcome,
      qualifiers,
      advice,
      exemptions: forceStates(exemptions, truth, NO_LIFTS),
      knockOuts: forceStates(classes?.knockOuts ?? [], truth, NO_LIFTS),
      caps: forceStates(classes?.caps ?? [], truth, NO_LIFTS),
      rules: classes === null ? [] : ruleStates(classes, truth),
    });
  }
}

/** A double tells so many conditions apart. */
const MOST_BITS = 52;
const MOST_KNOWN = 1000;
const NO_CLASSES: Classification = { outcome: { kind: 'none' }, qualifiers: [], advice: [] };
const NO_LIFTS: ReadonlyMap<string, Lift> = new Map();

/** Slots of the conditions that a report shows or that decide its class. */
export function shownConditions({ classes, exemptions, sections, total }: Plan): number[] {
  const slots = new Set<number | null>(exemptions.map(({ when }) => when));
  for (const { applies } of total?.adjustments ?? []) slots.add(applies);
  for (const { leftOut } of sections) slots.add(leftOut);
  for (const scale of [classes, ...sections.map((section) => section.classes)]) {
    if (scale === null) continue;
    for (const slot of slotsOf(scale, [])) slots.add(slot);
    for (const { cut, upTo, requirements } of scale.classes) for (const slot of [cut, upTo, ...requirements.map(({ when }) => when)]) slots.add(slot);
    for (const { when } of [...scale.knockOuts, ...scale.caps, ...scale.qualifiers]) slots.add(when);
  }
  return [...slots].filter((slot) => slot !== null);
}
