import { fromFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import type { BuiltPlan } from '../build/buildPlan.ts';
import { lcm } from '../rational.ts';
import { encode } from './encode.ts';
import { Op, zeroRegisters, type Instruction, type Place, type Program } from './program.ts';

/** Integers are exact in a double below this, also halfway through a rounding, which doubles and adds. */
const LIMIT = 2n ** 51n;

/** A number in registers: num / (den x scale), with bounds on |num| and den that prove it exact. */
export interface Scaled {
  readonly num: number;
  readonly den: number | null;
  readonly scale: bigint;
  readonly most: bigint;
  readonly denMost: bigint;
}

/** Thrown inside lowering when numbers do not fit; never leaves this folder. */
export class DoesNotFit extends Error {
  readonly because: string;
  constructor(because: string) {
    super(because);
    this.because = because;
  }
}

/** Registers, constants and code while a program is put together. */
export class Assembly {
  readonly plan: BuiltPlan;
  readonly instructions: Instruction[] = [];
  readonly tables: number[] = [];
  readonly inputs: number[];
  readonly #constants = new Map<bigint, number>();
  #registers = 0;

  constructor(plan: BuiltPlan) {
    this.plan = plan;
    this.inputs = plan.inputs.map(() => this.#register());
  }

  emit(op: number, ...args: number[]): number {
    return this.emitWith(op, args, []);
  }

  emitWith(op: number, args: readonly number[], data: readonly number[]): number {
    const dst = this.#register();
    this.instructions.push({ op, dst, args, data });
    return dst;
  }

  require(condition: number): void {
    this.instructions.push({ op: Op.require, dst: -1, args: [condition], data: [] });
  }

  constant(value: bigint): number {
    let register = this.#constants.get(value);
    if (register === undefined) {
      this.fits(value);
      register = this.#register();
      this.#constants.set(value, register);
    }
    return register;
  }

  table(values: readonly bigint[]): number {
    for (const value of values) this.fits(value);
    return this.tables.push(...values.map(Number)) - values.length;
  }

  /** The number at another scale, which must be a multiple of its own. */
  rescale(value: Scaled, scale: bigint): Scaled {
    if (value.scale === scale) return value;
    const factor = scale / value.scale;
    return { ...value, num: this.times(value.num, value.most, factor), scale, most: value.most * factor };
  }

  times(register: number, most: bigint, factor: bigint): number {
    if (factor === 1n) return register;
    this.fits(most * factor);
    return this.emit(Op.product, register, this.constant(factor));
  }

  fits(magnitude: bigint): void {
    if (magnitude > LIMIT || -magnitude > LIMIT) throw new DoesNotFit('numbers-too-large');
  }

  finish(slots: readonly Place[]): Program {
    const initial = zeroRegisters(this.#registers);
    for (const [value, register] of this.#constants) initial[register] = Number(value);
    return { instructions: this.instructions, code: encode(this.instructions), initial, tables: Float64Array.from(this.tables), inputs: this.inputs, slots };
  }

  #register(): number {
    return this.#registers++;
  }
}

/** A scale that most declared numbers share, so that sums need no conversion. */
export function commonScale(slots: readonly { readonly expr: Expr }[]): bigint {
  let scale = 1n;
  const takeDenominator = (d: bigint): void => {
    if (scale % d === 0n) return;
    const joined = lcm(scale, d);
    if (joined <= 10_000n) scale = joined;
  };
  const take = (text: string | null): void => {
    if (text !== null) takeDenominator(fromFraction(text).d);
  };
  const visit = (e: Expr): void => {
    if (e.kind === 'step') e.values.forEach(take);
    else if (e.kind === 'const') take(e.value);
    else if (e.kind === 'round') takeDenominator(10n ** BigInt(e.digits));
    else if (e.kind === 'when') { e.cases.forEach((each) => visit(each.then)); if (e.else !== null) visit(e.else); }
    else if (e.kind === 'add' || e.kind === 'min' || e.kind === 'max') e.args.forEach(visit);
  };
  for (const { expr } of slots) visit(expr);
  return scale;
}
