import { displaysExactly, fromFraction, parseDecimal, toFraction, toNumber } from '../decimal.ts';
import type { Plan } from '../plan.ts';
import { ofInteger, rational } from '../rational.ts';
import type { Place, Program } from './program.ts';

/** A number that a fast report can show: fixed, or in one of the registers that it keeps. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly value: number; readonly exact: string | undefined }
  | { readonly kind: 'kept'; readonly at: number; readonly den: number; readonly scale: number; readonly decimal: boolean };

/** Which registers a report keeps, and where it then finds its numbers. */
export class Keeping {
  readonly registers: number[] = [];
  readonly #plan: Plan;
  readonly #program: Program;
  readonly #at = new Map<number, number>();

  constructor(plan: Plan, program: Program) {
    this.#plan = plan;
    this.#program = program;
  }

  register(register: number): number {
    let at = this.#at.get(register);
    if (at === undefined) {
      at = this.registers.push(register) - 1;
      this.#at.set(register, at);
    }
    return at;
  }

  number(slot: number | null): Source {
    if (slot === null) return { kind: 'none' };
    const { expr } = this.#plan.slots[slot]!;
    if (expr.kind === 'const') {
      const value = fromFraction(expr.value);
      return { kind: 'fixed', value: toNumber(value), exact: displaysExactly(value) ? undefined : expr.value };
    }
    const { num, den, scale }: Place = this.#program.slots[slot]!;
    return { kind: 'kept', at: this.register(num), den: den === null ? -1 : this.register(den), scale, decimal: den === null && isPowerOfTenDivisor(scale) };
  }

  truth(slot: number | null): number {
    return slot === null ? -1 : this.register(this.#program.slots[slot]!.num);
  }
}

/** The number as a report shows it. */
export function shownNumber(source: Source, kept: readonly number[]): number | null {
  switch (source.kind) {
    case 'none': return null;
    case 'fixed': return source.value;
    case 'kept': return source.decimal ? kept[source.at]! / source.scale + 0 : toNumber(exactOf(source, kept));
  }
}

/** The exact value, where the shown number differs from it. */
export function exactNumber(source: Source, kept: readonly number[]): string | undefined {
  if (source.kind === 'fixed') return source.exact;
  if (source.kind === 'none' || source.decimal) return undefined;
  const value = exactOf(source, kept);
  return displaysExactly(value) ? undefined : toFraction(value);
}

/** The exact value, as a fraction. */
export function fractionOf(source: Source, kept: readonly number[]): string {
  switch (source.kind) {
    case 'none': return '0';
    case 'fixed': return source.exact ?? toFraction(parseDecimal(source.value)!);
    case 'kept': return toFraction(exactOf(source, kept));
  }
}

function exactOf({ at, den, scale }: Extract<Source, { kind: 'kept' }>, kept: readonly number[]) {
  const below = den < 0 ? ofInteger(scale) : rational(BigInt(kept[den]!) * BigInt(scale));
  return rational(BigInt(kept[at]!), below.n);
}

/** A quotient of a safe integer by such a number is the double nearest to a decimal that prints as itself. */
function isPowerOfTenDivisor(scale: number): boolean {
  return scale <= 10_000 && 10_000 % scale === 0;
}
