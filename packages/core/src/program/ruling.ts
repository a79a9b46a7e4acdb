import { classify, forceStates, ruleStates, slotsOf, type Classification, type TruthOf } from '../classify.ts';
import { deepFreeze } from '../deepFreeze.ts';
import type { Lift, Outcome, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Registers } from './program.ts';

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
  /** Rulings by their pattern, which is in two integers: at the place that it asks for, or the next free one. */
  readonly #known: (Ruling | null)[] = new Array<Ruling | null>(PLACES).fill(null);
  readonly #low = new Int32Array(PLACES);
  readonly #high = new Int32Array(PLACES);
  #count = 0;

  /** The register of a condition's slot is not the same in every program that runs. */
  constructor(plan: Plan, registerOf: (slot: number) => number) {
    this.#plan = plan;
    this.#slots = shownConditions(plan);
    this.registers = Int32Array.from(this.#slots, registerOf);
  }

  /** The ruling for what stands in the registers. */
  of(r: Registers): Ruling {
    const { registers } = this;
    if (registers.length > MOST_BITS) return this.#rule(r);
    let low = 0;
    let high = 0;
    for (let i = 0; i < registers.length; i++) {
      high = (high << 1) | (low >>> HALF - 1);
      low = ((low << 1) & LOW) | r[registers[i]!]!;
    }
    let place = (low ^ (low >>> PLACE_BITS) ^ (high * 31)) & (PLACES - 1);
    while (this.#known[place] !== null && (this.#low[place] !== low || this.#high[place] !== high)) place = (place + 1) & (PLACES - 1);
    return this.#known[place] ?? this.#keep(place, low, high, this.#rule(r));
  }

  #keep(place: number, low: number, high: number, ruling: Ruling): Ruling {
    if (++this.#count > MOST_KNOWN) {
      this.#known.fill(null);
      this.#count = 1;
    }
    this.#low[place] = low;
    this.#high[place] = high;
    return (this.#known[place] = ruling);
  }

  #rule(r: Registers): Ruling {
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

/** So many conditions in two integers. */
const HALF = 30;
const LOW = 2 ** HALF - 1;
const MOST_BITS = 2 * HALF;
const PLACE_BITS = 9;
const PLACES = 2 ** PLACE_BITS;
const MOST_KNOWN = 256;
const NO_CLASSES: Classification = { outcome: { kind: 'none' }, qualifiers: [], advice: [] };
const NO_LIFTS: ReadonlyMap<string, Lift> = new Map();

/** Slots of the conditions that a report shows or that decide its class. */
function shownConditions({ classes, exemptions, sections, total }: Plan): number[] {
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
