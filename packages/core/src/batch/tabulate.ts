import { toNumber } from '../decimal.ts';
import { CONSTANT, jointSupport, programOf, SEVERAL, spreadSupport } from '../program/instructions.ts';
import { Op, type Instruction, type Place, type Program } from '../program/program.ts';
import { run } from '../program/run.ts';
import { boundsOf } from '../program/tables.ts';
import { rational } from '../rational.ts';
import type { Plan } from '../plan.ts';
import type { Source } from './sources.ts';

/**
 * The part of a program that hangs on one source only, worked out for every place of its tables; and what hangs on none.
 * It is the program itself that is run, so tables hold what a run by row would give.
 */
export class Tabulated {
  readonly support: Int32Array;
  readonly constants: number[];
  /** False when the program decides no row at all. */
  readonly sound: boolean;
  readonly #program: Program;
  readonly #instructions: readonly Instruction[];
  readonly #sources: readonly Source[];
  readonly #values: (ReadonlyMap<number, Float64Array> | undefined)[] = [];

  constructor(plan: Plan, program: Program, instructions: readonly Instruction[], sources: readonly Source[]) {
    this.#program = program;
    this.#instructions = instructions;
    this.#sources = sources;
    this.support = new Int32Array(program.initial.length).fill(CONSTANT);
    this.constants = program.initial.slice();
    plan.inputs.forEach((input, i) => { this.constants[program.inputs[i]!] = input.default ?? boundsOf(input.domain).min; });
    for (const [at, { kind, input, na }] of sources.entries()) {
      for (const each of na === null ? [input] : [input, na]) this.support[program.inputs[each]!] = kind === 'number' ? SEVERAL : at;
    }
    spreadSupport(this.support, instructions);
    this.sound = run(this.#part((support) => support === CONSTANT), this.constants);
  }

  supportOf(registers: readonly number[]): number {
    return jointSupport(this.support, registers);
  }

  /** Values of a register at every place; NaN where no answer may be so or the program does not decide. */
  values(register: number): Float64Array {
    const at = this.support[register]!;
    return (this.#values[at] ??= this.#valuesOf(at)).get(register)!;
  }

  #valuesOf(at: number): ReadonlyMap<number, Float64Array> {
    const { places, input, na } = this.#sources[at]!;
    const program = this.#part((support) => support === at);
    const registers = [...this.support.keys()].filter((register) => this.support[register] === at);
    const tables = new Map(registers.map((register) => [register, new Float64Array(places.length).fill(Number.NaN)]));
    const r = this.constants.slice();
    for (const [i, place] of places.entries()) {
      if (place === null) continue;
      r[this.#program.inputs[input]!] = place.value;
      if (na !== null) r[this.#program.inputs[na]!] = place.na ? 1 : 0;
      if (run(program, r)) for (const [register, table] of tables) table[i] = r[register]!;
    }
    return tables;
  }

  #part(wanted: (support: number) => boolean): Program {
    return programOf(this.#program, this.#instructions.filter(({ op, dst, args }) => wanted(op === Op.require ? this.supportOf(args) : this.support[dst]!)));
  }
}

/** Up to here the nearest double of a quotient and the number that a report shows are the same for certain. */
const SAFE_DENOMINATOR = 2 ** 20;

/** The number that a report shows for an exact one; NaN for NaN. */
export function shownAt({ scale }: Place, num: number, den: number): number {
  const below = den * scale;
  // A double of two exact integers' quotient is the nearest one. Only numbers that need more than 25 decimals are shown otherwise.
  if (below > 0 && below <= SAFE_DENOMINATOR && (num === 0 || Math.abs(num) * 1024 >= below)) return num / below + 0;
  return Number.isNaN(num) || !(below > 0) ? Number.NaN : toNumber(rational(BigInt(num), BigInt(den) * BigInt(scale)));
}
