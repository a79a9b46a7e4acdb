import type { InputDomain, Plan } from '../plan.ts';
import { CONSTANT, jointSupport, neededFor, programOf, spreadSupport } from './instructions.ts';
import { Op, zeroRegisters, type Instruction, type Program } from './program.ts';
import { run } from './run.ts';
import { sumWhileReading } from './sums.ts';

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
 * The rest has registers of its own, as few as it needs: first the answer of each criterion. A run of it leaves them to the report.
 */
export class Tables {
  /** Points by answer; UNMET for an answer not yet met, UNDECIDED for one that the program must not decide. */
  readonly values: Int32Array;
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
  readonly #support: Int32Array;
  /** Registers of the rest by those of the whole program. */
  readonly #moved = new Map<number, number>();
  #count: number;
  /** Register of the rest to which the points of each criterion are added: a sum's, or one of their own. */
  readonly addTo: Int32Array;
  /** Registers of the whole program. */
  readonly #r: number[];

  constructor(plan: Plan, program: Program) {
    this.#plan = plan;
    this.#program = program;
    this.#r = program.initial.slice();
    this.#support = new Int32Array(this.#r.length).fill(CONSTANT);
    this.base = new Int32Array(plan.criteria.length).fill(NO_TABLE);
    this.addTo = new Int32Array(plan.criteria.length);
    this.#count = plan.criteria.length;
    plan.criteria.forEach(({ answer }, criterion) => { if (answer !== null) this.#moved.set(program.inputs[answer]!, criterion); });
    program.inputs.forEach((register, input) => { this.#support[register] = input; });
    spreadSupport(this.#support, program.instructions);
    this.values = new Int32Array(this.#place()).fill(UNMET);
    for (const each of program.instructions) {
      const on = this.#on(each);
      const list = this.#byInput.get(on);
      if (list === undefined) this.#byInput.set(on, [each]);
      else list.push(each);
    }
    this.sound = run(programOf(program, this.#byInput.get(CONSTANT) ?? []), this.#r);
  }

  /** The register of the rest for one of the whole program. */
  register(register: number): number {
    let moved = this.#moved.get(register);
    if (moved === undefined) this.#moved.set(register, moved = this.#count++);
    return moved;
  }

  /** The criterion from whose table a register is. */
  criterionOf(register: number): number | null {
    return this.#criterionOf.get(register) ?? null;
  }

  /** What is left to do for each sheet so that the wanted registers are known. */
  rest(wanted: readonly number[]): Program {
    const tabled = new Set([...this.#criterionOf.values()].map((criterion) => this.#plan.criteria[criterion]!.answer));
    const left = this.#program.instructions.filter((each) => this.#on(each) !== CONSTANT && !(each.op === Op.require && tabled.has(this.#on(each))));
    const { instructions, addTo } = sumWhileReading(neededFor(left, wanted, this.#criterionOf), this.#criterionOf, wanted);
    const spare = this.#count++;
    for (const [register, criterion] of this.#criterionOf) {
      // An answer that is its own points is there already.
      const isAnswer = register === this.#program.inputs[this.#plan.criteria[criterion]!.answer!];
      const sum = addTo.get(criterion);
      this.addTo[criterion] = sum === undefined && isAnswer ? spare : this.register(sum ?? register);
    }
    const rest = programOf(this.#program, instructions, (register) => this.register(register));
    return { ...rest, initial: this.#initial() };
  }

  /** The registers before anything is read. */
  #initial(): number[] {
    const initial = zeroRegisters(this.#count);
    for (const [register, moved] of this.#moved) initial[moved] = this.#r[register]!;
    this.#plan.inputs.forEach(({ default: value }, input) => { if (value !== null) initial[this.#moved.get(this.#program.inputs[input]!)!] = value; });
    return initial;
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
    const found = decided ? this.#r[register]! : UNDECIDED;
    return (this.values[this.base[criterion]! + answer] = Math.abs(found) < -UNDECIDED ? found : UNDECIDED);
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

/** No points are so low: a table holds them as integers of 32 bits. */
export const UNMET = -(2 ** 31);
export const UNDECIDED = UNMET + 1;
