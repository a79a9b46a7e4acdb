import { fromFraction } from '../decimal.ts';
import type { DivExpr, Expr, StepExpr, WhenExpr } from '../expr/expr.ts';
import type { BuiltPlan } from '../build/buildPlan.ts';
import type { Plan } from '../plan.ts';
import { lcm } from '../rational.ts';
import { absolute, Arithmetic, largest, lowestInside } from './arithmetic.ts';
import { Assembly, commonScale, DoesNotFit, type Scaled } from './assemble.ts';
import { Op, type Place, type Program } from './program.ts';

/**
 * Lowers every slot to scaled integers, or tells why that is not exact.
 * Quotients stay numerator over denominator until they are rounded or compared, and comparisons cross-multiply.
 */
export function lowerPlan(plan: BuiltPlan): Lowered {
  try {
    const a = new Assembly(plan);
    const lowering = new Lowering(a, commonScale(plan.slots));
    const slots = plan.slots.map((slot) => lowering.slot(slot));
    return a.finish(slots);
  } catch (error) {
    if (error instanceof DoesNotFit) return { because: error.because };
    throw error;
  }
}

type Lowered = Program | { readonly because: string };

const lowered = new WeakMap<Plan, Lowered>();

/** The program of a Plan, made when the first complete sheet needs it. */
export function loweredOf(plan: Plan): Lowered {
  let program = lowered.get(plan);
  if (program === undefined) lowered.set(plan, program = lowerPlan(plan));
  return program;
}

class Lowering {
  readonly #a: Assembly;
  readonly #scale: bigint;
  readonly #n: Arithmetic;
  readonly #slots: (Scaled | number)[] = [];

  constructor(a: Assembly, scale: bigint) {
    this.#a = a;
    this.#scale = scale;
    this.#n = new Arithmetic(a, scale);
  }

  slot({ type, expr, bounds }: Plan['slots'][number]): Place {
    if (type === 'boolean') {
      const register = this.truth(expr);
      this.#slots.push(register);
      return { num: register, den: null, scale: 1 };
    }
    const value = this.number(expr);
    const most = bounds === null || value.den !== null ? value.most : largest([fromFraction(bounds.min), fromFraction(bounds.max)], value.scale);
    this.#slots.push(most < value.most ? { ...value, most } : value);
    return { num: value.num, den: value.den, scale: Number(value.scale) };
  }

  number(e: Expr): Scaled {
    switch (e.kind) {
      case 'const': return this.#n.constant(fromFraction(e.value));
      case 'input': return this.input(e.input);
      case 'slot': return this.#slots[e.slot] as Scaled;
      case 'add': return this.#n.sum(e.args.map((arg) => this.number(arg)));
      case 'mul': return e.args.map((arg) => this.number(arg)).reduce((x, y) => this.#n.product(x, y));
      case 'div': return this.quotient(e);
      case 'min':
      case 'max': return this.#n.extreme(e.kind, e.args.map((arg) => this.number(arg)));
      case 'round': return this.#n.round(this.number(e.arg), e.digits, e.mode);
      case 'step': return this.step(e);
      case 'when': return this.when(e);
      case 'count': {
        const truths = e.args.map((arg) => this.truth(arg));
        return this.#n.integer(truths.length === 0 ? this.#a.constant(0n) : this.#a.emit(Op.sum, ...truths), BigInt(truths.length));
      }
      case 'rows': case 'column': throw new DoesNotFit('rows');
      case 'compare': case 'all': case 'any': case 'not': throw new TypeError(`${e.kind} is not a number`);
    }
  }

  truth(e: Expr): number {
    switch (e.kind) {
      case 'input': return this.#a.inputs[e.input]!;
      case 'slot': return this.#slots[e.slot] as number;
      case 'not': return this.#a.emit(Op.not, this.truth(e.arg));
      case 'all':
      case 'any': {
        if (e.args.length === 0) return this.#a.constant(e.kind === 'all' ? 1n : 0n);
        const args = e.args.map((arg) => this.truth(arg));
        return this.#a.emit(e.kind === 'all' ? Op.all : Op.any, ...args);
      }
      case 'compare': {
        const { cmp, left, right } = e;
        return right.kind === 'const' ? this.#n.compareWith(cmp, this.number(left), fromFraction(right.value)) : this.#n.compare(cmp, this.number(left), this.number(right));
      }
      case 'column': throw new DoesNotFit('rows');
      default: throw new TypeError(`${e.kind} is not a condition`);
    }
  }

  input(index: number): Scaled {
    const { domain } = this.#a.plan.inputs[index]!;
    const num = this.#a.inputs[index]!;
    switch (domain.type) {
      case 'boolean': return this.#n.integer(num, 1n);
      case 'choice': return this.#n.integer(num, BigInt(domain.options.length));
      case 'number': {
        const most = BigInt(Math.max(Math.abs(domain.min), Math.abs(domain.max)));
        this.#a.fits(most);
        return { num, den: null, scale: 10n ** BigInt(domain.decimals), most, denMost: 1n };
      }
    }
  }

  quotient(e: DivExpr): Scaled {
    const num = this.number(e.num);
    const den = this.number(e.den);
    const zero = e.zero === null ? null : this.number(e.zero);
    const up = this.#n.times({ num: num.num, most: num.most }, den.den, den.denMost);
    const upper = { num: this.#a.times(up.num, up.most, den.scale), most: up.most * den.scale };
    const lower = num.den === null ? { num: den.num, most: den.most } : this.#n.times({ num: den.num, most: den.most }, num.den, num.denMost);
    const value: Scaled = { num: upper.num, most: upper.most, den: lower.num, denMost: lower.most, scale: num.scale };
    if (zero === null) return value;
    const isZero = this.#a.emit(Op.equal, den.num, this.#a.constant(0n));
    return this.#n.select(isZero, zero, value);
  }

  step(e: StepExpr): Scaled {
    const values = e.values.map((value) => (value === null ? null : fromFraction(value)));
    const scale = values.map((value) => value?.d ?? 1n).reduce(lcm, this.#scale);
    const points = values.map((value) => (value === null ? 0n : value.n * (scale / value.d)));
    const most = points.reduce((sofar, value) => (absolute(value) > sofar ? absolute(value) : sofar), 0n);
    const arg = this.number(e.arg);
    if (arg.den !== null) return this.stepOverQuotient(e, arg, points, scale, most);
    if (this.picksByPosition(e)) {
      return { num: this.#a.emitWith(Op.table, [arg.num], [this.#a.table(points)]), den: null, scale, most, denMost: 1n };
    }
    const edges = e.edges.map(({ at, open }) => lowestInside(fromFraction(at), arg.scale, open));
    if (e.values.includes(null)) this.#a.require(this.#a.emitWith(Op.step, [arg.num], [this.#a.table(edges), edges.length, this.#a.table(declared(e))]));
    return { num: this.#a.emitWith(Op.step, [arg.num], [this.#a.table(edges), edges.length, this.#a.table(points)]), den: null, scale, most, denMost: 1n };
  }

  /** A value for each option of a choice, whose position then is the place in a table. A number could lie beyond it. */
  picksByPosition({ arg, edges, values }: StepExpr): boolean {
    const domain = arg.kind === 'input' ? this.#a.plan.inputs[arg.input]!.domain : null;
    return domain?.type === 'choice' && domain.options.length <= values.length && !values.includes(null) && edges.every(({ at, open }, i) => !open && at === String(i + 1));
  }

  /** The piece of a quotient, found by comparing with each edge. */
  stepOverQuotient(e: StepExpr, arg: Scaled, points: readonly bigint[], scale: bigint, most: bigint): Scaled {
    const passed = e.edges.map(({ at, open }) => this.#n.compare(open ? '>' : '>=', arg, this.#n.constant(fromFraction(at))));
    const piece = passed.length === 0 ? this.#a.constant(0n) : this.#a.emit(Op.sum, ...passed);
    if (e.values.includes(null)) this.#a.require(this.#a.emitWith(Op.table, [piece], [this.#a.table(declared(e))]));
    return { num: this.#a.emitWith(Op.table, [piece], [this.#a.table(points)]), den: null, scale, most, denMost: 1n };
  }

  when(e: WhenExpr): Scaled {
    const asTable = this.yesNo(e);
    if (asTable !== null) return asTable;
    const conditions = e.cases.map((each) => this.truth(each.if));
    const values = e.cases.map((each) => this.number(each.then));
    if (e.else === null) this.#a.require(this.#a.emit(Op.any, ...conditions));
    const last = e.else === null ? values.at(-1)! : this.number(e.else);
    return conditions.reduceRight((otherwise, condition, i) => this.#n.select(condition, values[i]!, otherwise), last);
  }

  /** One condition between two constants is a look-up. */
  yesNo(e: WhenExpr): Scaled | null {
    const [only] = e.cases;
    if (e.cases.length !== 1 || only?.then.kind !== 'const' || e.else?.kind !== 'const') return null;
    const [no, yes] = [fromFraction(e.else.value), fromFraction(only.then.value)];
    const scale = lcm(lcm(no.d, yes.d), this.#scale);
    const points = [no, yes].map(({ n, d }) => n * (scale / d));
    return { num: this.#a.emitWith(Op.table, [this.truth(only.if)], [this.#a.table(points)]), den: null, scale, most: points.map(absolute).reduce((x, y) => (x > y ? x : y)), denMost: 1n };
  }
}

/** 1 for each piece that has a value. */
function declared({ values }: StepExpr): bigint[] {
  return values.map((value) => (value === null ? 0n : 1n));
}
