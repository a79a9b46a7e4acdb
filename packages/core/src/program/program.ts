/**
 * A flat register program: what a Plan's expressions come to in scaled integers.
 * No code is generated from strings, so it runs under a strict Content-Security-Policy.
 */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly code: Code;
  /** Registers at the start of every run: inputs, slots and temporaries at 0, constants in place. A run works on a copy. */
  readonly initial: Registers;
  readonly tables: Float64Array;
  /** Register of each input. */
  readonly inputs: readonly number[];
  /** Where each slot's result stands: register / (denominator register x scale); a condition is 1 or 0. */
  readonly slots: readonly Place[];
}

/** One instruction: what it does with some registers. */
export interface Instruction {
  readonly op: number;
  /** The register that gets the result; -1 for `require`, which has none. */
  readonly dst: number;
  readonly args: readonly number[];
  /** Places in the program's tables, and counts. */
  readonly data: readonly number[];
}

/** Instructions as a run takes them: WIDTH words each up to `end`, then lists that some of them point to. */
export interface Code {
  readonly words: readonly number[];
  readonly end: number;
}

/** What it does, where its result goes, and three operands. */
export const WIDTH = 5;

/** What a run reads and writes. */
export type Registers = readonly number[];

/** They hold doubles from the start, as their copies do, so that a run has nothing to convert: an array that only ever saw 0 would begin as one of integers, also when it is filled with it. */
export function zeroRegisters(count: number): number[] {
  const registers: number[] = [];
  for (let i = 0; i < count; i++) registers.push(0.5);
  for (let i = 0; i < count; i++) registers[i] = 0;
  return registers;
}

export interface Place {
  readonly num: number;
  readonly den: number | null;
  readonly scale: number;
}

/** What an instruction does with its args, and what its data are. */
export const Op = {
  table: 1, // index; offset
  sum: 2, // any number
  product: 3, // a b
  min: 4, // any number
  max: 5, // any number
  select: 6, // condition then else
  atLeast: 7, // a b
  above: 8, // a b
  equal: 9, // a b
  all: 10, // any number
  any: 11, // any number
  not: 12, // a
  halfUp: 13, // a b: a / b to an integer, b > 0
  halfEven: 14,
  floor: 15,
  ceil: 16,
  step: 17, // a; edges n values: the piece of a among n ascending edges
  require: 18, // a: gives up where it is 0
} as const;

/** The same of two registers, which needs no list. */
export const Pair = { sum: 19, min: 20, max: 21, all: 22, any: 23 } as const;
