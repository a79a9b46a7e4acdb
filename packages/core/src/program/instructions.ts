import { encode } from './encode.ts';
import { Op, type Instruction, type Program } from './program.ts';

/** What the wanted registers need, in order; given ones are there already. Every `require` is needed: it says whether the program may be trusted. */
export function neededFor(instructions: readonly Instruction[], wanted: Iterable<number>, given: { has(register: number): boolean } = new Set<number>()): Instruction[] {
  const registers = new Set(wanted);
  return instructions.toReversed().filter(({ op, dst, args }) => {
    if (op !== Op.require && (!registers.has(dst) || given.has(dst))) return false;
    for (const arg of args) registers.add(arg);
    return true;
  }).toReversed();
}

/** What a register depends on: nothing, one source (its number), or several. */
export const CONSTANT = -1;
export const SEVERAL = -2;

/** The one source of several registers. */
export function jointSupport(support: Int32Array, registers: readonly number[]): number {
  let joint = CONSTANT;
  for (const register of registers) {
    const each = support[register]!;
    if (each !== CONSTANT) joint = joint === CONSTANT || joint === each ? each : SEVERAL;
  }
  return joint;
}

/** Carries the sources of the inputs on to every register that is computed from them. */
export function spreadSupport(support: Int32Array, instructions: readonly Instruction[]): Int32Array {
  for (const { dst, args } of instructions) if (dst >= 0) support[dst] = jointSupport(support, args);
  return support;
}

/** The program of some of the instructions, with registers renumbered. */
export function programOf(program: Program, instructions: readonly Instruction[], renumbered?: (register: number) => number): Program {
  return { ...program, instructions, code: encode(instructions, renumbered) };
}
