import type { InputDomain, Plan } from '../plan.ts';
import { CONSTANT, instructionsOf, jointSupport, neededFor, programOf, spreadSupport, type Instruction } from './instructions.ts';
import { Op, type Program } from './program.ts';
import { run } from './run.ts';

/** Points of larger domains are computed for each sheet; all tables together hold no more than the second. */
const LARGEST = 4096;
const MOST = 2 ** 20;

/** Smallest and largest value that an input accepts. */
export function boundsOf(domain: InputDomain): { readonly min: number; readonly max: number; readonly step: number } {
  switch (domain.type) {
    case 'boolean': return { min: 0, max: 1, step: 1 };
    case 'choice': return { min: 0, max: domain.options.length - 1, step: 1 };
    case 'number': return domain;
  }
}

/**
 * A program in three: what hangs on nothing is worked out at once, the points that hang on one answer when that answer is first met,
 * and only the rest for each sheet. It is the program itself that is run, so that tables hold what a run gives.
 *
 * The rest has registers of its own: what a report keeps (the answer of each criterion first), the points of each criterion, then all the others.
 */
export class Tables {
  /** Points by answer; NaN for an answer not yet met, Infinity for one that the program must not decide. */
  readonly values: Float64Array;
  /** Where the answer 0 of each criterion stands, or would; NO_TABLE without a table. */
  readonly base: Int32Array;
  /** False when the program decides no sheet at all. */
  readonly sound: boolean;
  readonly #plan: Plan;
  readonly #program: Program;
  /** By criterion. */
  readonly #criterionOf = new Map<number, number>();
  readonly #parts: (Program | undefined)[] = [];
  /** Instructions by the input on which they hang, in order. */
  readonly #byInput = new Map<number, Instruction[]>();
  readonly #instructions: Instruction[];
  readonly #support: Int32Array;
  /** Registers of the rest that are at the front. */
  readonly #moved = new Map<number, number>();
  /** Where the points of the criteria begin. */
  points = 0;
  /** Registers of the whole program. */
  readonly #r: Float64Array;

  constructor(plan: Plan, program: Program) {
    this.#plan = plan;
    this.#program = program;
    this.#r = program.initial.slice();
    this.#instructions = instructionsOf(program);
    this.#support = new Int32Array(this.#r.length).fill(CONSTANT);
    this.base = new Int32Array(plan.criteria.length).fill(NO_TABLE);
    program.inputs.forEach((register, input) => { this.#support[register] = input; });
    spreadSupport(this.#support, this.#instructions);
    this.values = new Float64Array(this.#place()).fill(Number.NaN);
    for (const each of this.#instructions) {
      const on = this.#on(each);
      const list = this.#byInput.get(on);
      if (list === undefined) this.#byInput.set(on, [each]);
      else list.push(each);
    }
    this.sound = run(programOf(program, this.#byInput.get(CONSTANT) ?? []), this.#r);
  }

  /** The register of the rest for one of the whole program. */
  register(register: number): number {
    return this.#moved.get(register) ?? register + this.points + this.base.length;
  }

  /** The criterion from whose table a register is. */
  criterionOf(register: number): number | null {
    return this.#criterionOf.get(register) ?? null;
  }

  /** What is left to do for each sheet, with the registers that it needs: kept ones first, -1 for a place that stays free. */
  rest(kept: readonly number[], shown: readonly number[]): Program {
    const tabled = new Set([...this.#criterionOf.values()].map((criterion) => this.#plan.criteria[criterion]!.answer));
    const left = this.#instructions.filter((each) => this.#on(each) !== CONSTANT && !(each.op === Op.require && tabled.has(this.#on(each))));
    kept.forEach((register, place) => this.#moved.set(register, place));
    this.points = kept.length;
    for (const [register, criterion] of this.#criterionOf) if (!this.#moved.has(register)) this.#moved.set(register, this.points + criterion);
    const initial = new Float64Array(this.points + this.base.length + this.#r.length);
    this.#r.forEach((value, register) => { initial[this.register(register)] = value; });
    const program = programOf(this.#program, neededFor(left, [...kept, ...shown], this.#criterionOf), (register) => this.register(register));
    return { ...program, initial };
  }

  /** The points of an answer met for the first time. */
  meet(criterion: number, answer: number): number {
    const { answer: input, points, earned } = this.#plan.criteria[criterion]!;
    const { inputs, slots } = this.#program;
    const { min, step } = boundsOf(this.#plan.inputs[input!]!.domain);
    const part = (this.#parts[criterion] ??= programOf(this.#program, this.#byInput.get(input!) ?? []));
    this.#r[inputs[input!]!] = answer;
    const decided = (answer - min) % step === 0 && run(part, this.#r);
    const register = [points, earned].map((slot) => slots[slot!]!.num).find((each) => this.#criterionOf.get(each) === criterion)!;
    return (this.values[this.base[criterion]! + answer] = decided ? this.#r[register]! : Number.POSITIVE_INFINITY);
  }

  /** The input on which an instruction hangs. */
  #on({ op, dst, args }: Instruction): number {
    return op === Op.require ? jointSupport(this.#support, args) : this.#support[dst]!;
  }

  /** A table for every criterion whose points, or at least what it earns while it applies, hang on its answer alone; and how large they are together. */
  #place(): number {
    let size = 0;
    this.#plan.criteria.forEach(({ answer, earned, points }, criterion) => {
      if (answer === null) return;
      const { min, max } = boundsOf(this.#plan.inputs[answer]!.domain);
      const [tabled] = [points, earned].flatMap((slot) => (slot === null || this.#program.slots[slot]!.den !== null ? [] : [this.#program.slots[slot]!.num])).filter((each) => this.#support[each] === answer);
      if (tabled === undefined || max - min >= LARGEST || size + max - min >= MOST || Math.abs(min) > MOST) return;
      this.#criterionOf.set(tabled, criterion);
      this.base[criterion] = size - min;
      size += max - min + 1;
    });
    return size;
  }
}

export const NO_TABLE = -(2 ** 31);
