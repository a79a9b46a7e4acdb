import { displaysExactly, fromFraction, parseDecimal, toFraction, toNumber } from '../decimal.ts';
import type { Plan } from '../plan.ts';
import { rational } from '../rational.ts';
import type { Place, Program, Registers } from './program.ts';
import type { Tables } from './tables.ts';

/** A number that a fast report can show: fixed, in a register of its run, or in the table of an answer. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly value: number; readonly exact: string | undefined }
  | { readonly kind: 'kept'; readonly at: number; readonly table: Int32Array | null; readonly base: number; readonly den: number; readonly scale: number; readonly decimal: boolean };

/** Which registers a report needs of its run, and where it then finds its numbers. */
export class Keeping {
  /** Registers of the whole program. */
  readonly wanted: number[] = [];
  readonly #plan: Plan;
  readonly #program: Program;
  readonly #tables: Tables;

  constructor(plan: Plan, program: Program, tables: Tables) {
    this.#plan = plan;
    this.#program = program;
    this.#tables = tables;
  }

  register(register: number): number {
    this.wanted.push(register);
    return this.#tables.register(register);
  }

  number(slot: number | null): Source {
    if (slot === null) return { kind: 'none' };
    const { expr } = this.#plan.slots[slot]!;
    if (expr.kind === 'const') {
      const value = fromFraction(expr.value);
      return { kind: 'fixed', value: toNumber(value), exact: displaysExactly(value) ? undefined : expr.value };
    }
    const { num, den, scale }: Place = this.#program.slots[slot]!;
    const criterion = this.#tables.criterionOf(num);
    const from = criterion === null ? { at: this.register(num), table: null, base: 0 } : { at: criterion, table: this.#tables.values, base: this.#tables.base[criterion]! };
    return { kind: 'kept', ...from, den: den === null ? -1 : this.register(den), scale, decimal: den === null && isPowerOfTenDivisor(scale) };
  }

  truth(slot: number | null): number {
    return slot === null ? -1 : this.register(this.#program.slots[slot]!.num);
  }
}

type Kept = Extract<Source, { kind: 'kept' }>;

function numerator({ at, table, base }: Kept, kept: Registers): number {
  return table === null ? kept[at]! : table[base + kept[at]!]!;
}

/** The number as a report shows it. */
export function shownNumber(source: Source, kept: Registers): number | null {
  switch (source.kind) {
    case 'none': return null;
    case 'fixed': return source.value;
    case 'kept': return source.decimal ? numerator(source, kept) / source.scale + 0 : toNumber(exactOf(source, kept));
  }
}

/** The exact value, where the shown number differs from it. */
export function exactNumber(source: Source, kept: Registers): string | undefined {
  if (source.kind === 'fixed') return source.exact;
  if (source.kind === 'none' || source.decimal) return undefined;
  const value = exactOf(source, kept);
  return displaysExactly(value) ? undefined : toFraction(value);
}

/** The exact value, as a fraction. */
export function fractionOf(source: Source, kept: Registers): string {
  switch (source.kind) {
    case 'none': return '0';
    case 'fixed': return source.exact ?? toFraction(parseDecimal(source.value)!);
    case 'kept': return toFraction(exactOf(source, kept));
  }
}

function exactOf(source: Kept, kept: Registers) {
  const { den, scale } = source;
  return rational(BigInt(numerator(source, kept)), BigInt(scale) * (den < 0 ? 1n : BigInt(kept[den]!)));
}

/** A quotient of a safe integer by such a number is the double nearest to a decimal that prints as itself. */
function isPowerOfTenDivisor(scale: number): boolean {
  return scale <= 10_000 && 10_000 % scale === 0;
}
