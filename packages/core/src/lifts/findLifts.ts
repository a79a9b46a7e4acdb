import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { valueOf } from '../report/content.ts';
import { choicesOf, type Choice } from './candidates.ts';
import { couldBeBetter, trialOf, type Trial } from './trial.ts';

/** One answer changed into another, as a sheet writes them. */
export interface Change {
  readonly criterion: string;
  readonly from: boolean | number | string;
  readonly to: boolean | number | string;
}

/** Answers that lift the class when they are changed together. */
export interface LiftSet {
  readonly changes: readonly Change[];
  /** The class that the changed sheet has. */
  readonly classId: string;
}

/** What would lift a sheet's class. */
export interface Lifts {
  /** found: `sets` are of the smallest size; none: no set of up to maxChanges lifts it; best: nothing is better; not-classified: the sheet has no class by the rules to lift. */
  readonly kind: 'found' | 'none' | 'best' | 'not-classified';
  readonly sets: readonly LiftSet[];
  /** How many sheets were tried. */
  readonly tried: number;
  /** True when the budget ended the search: there may be sets that were not found. */
  readonly stopped: boolean;
  /** Criteria whose numbers were sampled and not tried one by one: another number might do with less. */
  readonly sampled: readonly string[];
  /** Knock-outs and caps in force: where there are any, answers may not be what holds the class down. */
  readonly heldDownBy: readonly string[];
}

/** How far the search for lifts goes. */
export interface LiftOptions {
  /** The most answers changed at once; 3 unless told. */
  readonly maxChanges?: number;
  /** The most sheets tried; 25,000 unless told. */
  readonly budget?: number;
  /** The most sets returned; 20 unless told. */
  readonly most?: number;
}

/**
 * The smallest sets of changed answers that lift the class by at least one: of all sets of k criteria with other answers,
 * k the smallest for which some set gives a better class by the rules (knock-outs, caps, conditions and not-applicable included).
 * Facts are not changed. Levels, yes/no and short ranges are tried completely; other numbers at the edges that their criterion
 * looks at and at their ends, and then brought back to the value nearest to the given one that still lifts.
 * What raises the total most is tried first.
 */
export function findLifts(plan: Plan, report: ScoreReport, { maxChanges = 3, budget = 25_000, most = 20 }: LiftOptions = {}): Lifts {
  const trial = trialOf(plan, report);
  const now = trial.position();
  const heldDownBy = [...report.knockOuts, ...report.caps].filter(({ holds, lifted }) => holds === true && lifted === undefined).map(({ id }) => id);
  const nothing = { sets: [], tried: 1, stopped: false, sampled: [], heldDownBy };
  if (report.computed.kind === 'none' || report.computed.kind === 'exempt' || report.computed.kind === 'pending') return { ...nothing, kind: 'not-classified' };
  if (now === 0) return { ...nothing, kind: 'best' };

  const choices = choicesOf(plan, trial);
  if (!couldBeBetter(plan, report, choices.map(({ input }) => input), now)) return { ...nothing, kind: 'none' };
  const search = new Search(plan, trial, byEffect(trial, choices), now, budget, most);
  for (let size = 1; size <= maxChanges && search.sets.length === 0 && !search.stopped; size++) search.extend([], 0, size);
  return {
    kind: search.sets.length > 0 ? 'found' : 'none',
    sets: search.sets,
    tried: search.tried,
    stopped: search.stopped,
    sampled: search.choices.filter(({ step }) => step > 0).map(({ criterion }) => plan.criteria[criterion]!.id),
    heldDownBy,
  };
}

/** Choices and their values by how much each alone changes the total, most first. */
function byEffect(trial: Trial, choices: readonly Choice[]): Choice[] {
  const sorted = choices.map((choice) => {
    const effects = choice.to.map((value) => {
      trial.set(choice.input, value);
      return { value, total: trial.total() };
    });
    trial.set(choice.input, choice.from);
    effects.sort((a, b) => b.total - a.total);
    return { choice: { ...choice, to: effects.map(({ value }) => value) }, best: effects[0]?.total ?? 0 };
  });
  return sorted.toSorted((a, b) => b.best - a.best).map(({ choice }) => choice);
}

class Search {
  readonly sets: LiftSet[] = [];
  tried = 0;
  stopped = false;
  readonly choices: readonly Choice[];
  readonly #seen = new Set<string>();
  readonly #plan: Plan;
  readonly #trial: Trial;
  readonly #now: number;
  readonly #budget: number;
  readonly #most: number;

  constructor(plan: Plan, trial: Trial, choices: readonly Choice[], now: number, budget: number, most: number) {
    this.#plan = plan;
    this.#trial = trial;
    this.choices = choices;
    this.#now = now;
    this.#budget = budget;
    this.#most = most;
  }

  /** Tries every way to change `left` more criteria, from the given one on. */
  extend(made: readonly (readonly [Choice, number])[], from: number, left: number): void {
    for (let i = from; i <= this.choices.length - left; i++) {
      const choice = this.choices[i]!;
      for (const value of choice.to) {
        if (this.stopped || this.sets.length >= this.#most) break;
        this.#trial.set(choice.input, value);
        const changes = [...made, [choice, value] as const];
        if (left > 1) this.extend(changes, i + 1, left - 1);
        else if (this.#lifts()) {
          this.#keep(changes.map((change) => this.#nearest(change)));
          for (const [{ input }, tried] of changes) this.#trial.set(input, tried);
          // One way for this criterion is enough; further values of it say nothing new.
          break;
        }
      }
      this.#trial.set(choice.input, choice.from);
      if (this.stopped || this.sets.length >= this.#most) return;
    }
  }

  #lifts(): boolean {
    this.tried += 1;
    if (this.tried >= this.#budget) this.stopped = true;
    return this.#trial.position() < this.#now;
  }

  /** The value nearest to the given one that still lifts, with the other changes as they are. */
  #nearest([choice, value]: readonly [Choice, number]): readonly [Choice, number] {
    const { input, from, to, step } = choice;
    const between = step === 0
      ? to.filter((other) => (other - from) * (value - from) > 0 && Math.abs(other - from) < Math.abs(value - from)).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
      : [];
    const nearest = step === 0 ? between.find((other) => this.#liftsWith(input, other)) ?? value : this.#bisect(choice, value);
    this.#trial.set(input, nearest);
    return [choice, nearest];
  }

  #bisect({ input, from, step }: Choice, value: number): number {
    let fails = 0;
    let lifts = Math.round((value - from) / step);
    while (Math.abs(lifts - fails) > 1) {
      const middle = Math.trunc((lifts + fails) / 2);
      if (this.#liftsWith(input, from + middle * step)) lifts = middle;
      else fails = middle;
    }
    return from + lifts * step;
  }

  #liftsWith(input: number, value: number): boolean {
    this.#trial.set(input, value);
    return this.#lifts();
  }

  #keep(changes: readonly (readonly [Choice, number])[]): void {
    const key = changes.map(([{ input }, to]) => `${input}=${to}`).toSorted().join();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.sets.push({
      changes: changes.map(([{ criterion, input, from }, to]) => {
        const { domain } = this.#plan.inputs[input]!;
        return { criterion: this.#plan.criteria[criterion]!.id, from: valueOf(domain, from), to: valueOf(domain, to) };
      }),
      classId: this.#plan.classes!.classes[this.#trial.position()]!.id,
    });
  }
}
