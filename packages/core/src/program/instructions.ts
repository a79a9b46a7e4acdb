import { Op, type Program } from './program.ts';

/** One instruction of a program, taken apart. */
export interface Instruction {
  readonly op: number;
  /** -1 for `require`, which has only an argument. */
  readonly dst: number;
  readonly args: readonly number[];
  /** Places in the program's tables, and counts. */
  readonly data: readonly number[];
  readonly code: readonly number[];
}

/** How many registers an instruction reads, and how many numbers follow them; the others say themselves how many they read. */
const shapes: Readonly<Record<number, readonly [number, number]>> = {
  [Op.table]: [1, 1], [Op.not]: [1, 0], [Op.select]: [3, 0], [Op.step]: [1, 3],
  [Op.product]: [2, 0], [Op.atLeast]: [2, 0], [Op.above]: [2, 0], [Op.equal]: [2, 0],
  [Op.halfUp]: [2, 0], [Op.halfEven]: [2, 0], [Op.floor]: [2, 0], [Op.ceil]: [2, 0],
};

export function instructionsOf({ code: all }: Program): Instruction[] {
  const found: Instruction[] = [];
  for (let at = 0; at < all.length; ) {
    const op = all[at]!;
    const first = op === Op.require ? at + 1 : op in shapes ? at + 2 : at + 3;
    const [args, data] = op === Op.require ? [1, 0] : (shapes[op] ?? [all[at + 2]!, 0]);
    const end = first + args + data;
    found.push({ op, dst: op === Op.require ? -1 : all[at + 1]!, args: [...all.subarray(first, first + args)], data: [...all.subarray(first + args, end)], code: [...all.subarray(at, end)] });
    at = end;
  }
  return found;
}

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
export function programOf(program: Program, instructions: readonly Instruction[], renumbered = (register: number): number => register): Program {
  const code = instructions.flatMap(({ op, dst, args, data }) => [
    op,
    ...(op === Op.require ? [] : [renumbered(dst)]),
    ...(op in shapes || op === Op.require ? [] : [args.length]),
    ...args.map(renumbered),
    ...data,
  ]);
  return { ...program, code: Int32Array.from(code) };
}
