/**
 * A flat register program: what a Plan's expressions come to in scaled integers.
 * No code is generated from strings, so it runs under a strict Content-Security-Policy.
 */
export interface Program {
  readonly code: Int32Array;
  /** Registers at the start of every run: inputs, slots and temporaries at 0, constants in place. */
  readonly initial: Float64Array;
  readonly tables: Float64Array;
  /** Register of each input. */
  readonly inputs: readonly number[];
  /** Where each slot's result stands: register / (denominator register x scale); a condition is 1 or 0. */
  readonly slots: readonly Place[];
}

export interface Place {
  readonly num: number;
  readonly den: number | null;
  readonly scale: number;
}

export const Op = {
  table: 1, // dst index offset
  sum: 2, // dst n registers
  product: 3, // dst a b
  min: 4, // dst n registers
  max: 5, // dst n registers
  select: 6, // dst condition then else
  atLeast: 7, // dst a b
  above: 8, // dst a b
  equal: 9, // dst a b
  all: 10, // dst n registers
  any: 11, // dst n registers
  not: 12, // dst a
  halfUp: 13, // dst a b: a / b to an integer, b > 0
  halfEven: 14,
  floor: 15,
  ceil: 16,
  step: 17, // dst a edges n values: the piece of a among n ascending edges
  require: 18, // a: gives up where it is 0
} as const;
