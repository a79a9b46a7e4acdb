import { fromFraction } from '../decimal.ts';
import type { DivExpr, Expr, StepExpr, WhenExpr } from '../expr/expr.ts';
import type { Comparator } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Rational, RoundingMode } from '../rational.ts';
import { Assembly, commonScale, DoesNotFit, lcm, type Scaled } from './assemble.ts';
import { Op, type Place, type Program } from './program.ts';

/**
 * Lowers every slot to scaled integers, or tells why that is not exact.
 * Quotients stay numerator over denominator until they are rounded or compared, and comparisons cross-multiply.
 */
export function lowerPlan(plan: Omit<Plan, 'digest' | 'arithmetic'>): Program | { readonly because: string } {
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

class Lowering {
  readonly #a: Assembly;
  readonly #scale: bigint;
  readonly #slots: (Scaled | number)[] = [];

  constructor(a: Assembly, scale: bigint) {
    this.#a = a;
    this.#scale = scale;
  }

  slot({ type, expr, bounds }: Plan['slots'][number]): Place {
    if (type === 'boolean') {
      const register = this.truth(expr);
      this.#slots.push(register);
      return { num: register, den: null, scale: 1 };
    }
    const value = this.number(expr);
    const most = bounds === null || value.den !== null ? value.most : largest([fromFraction(bounds.min), fromFraction(bounds.max)], value.scale);
    this.#slots.push({ ...value, most: most < value.most ? most : value.most });
    return { num: value.num, den: value.den, scale: Number(value.scale) };
  }

  number(e: Expr): Scaled {
    switch (e.kind) {
      case 'const': return this.constant(fromFraction(e.value));
      case 'input': return this.input(e.input);
      case 'slot': return this.#slots[e.slot] as Scaled;
      case 'add': return this.sum(e.args.map((arg) => this.number(arg)));
      case 'mul': return e.args.map((arg) => this.number(arg)).reduce((x, y) => this.product(x, y));
      case 'div': return this.quotient(e);
      case 'min':
      case 'max': return this.extreme(e.kind, e.args.map((arg) => this.number(arg)));
      case 'round': return this.round(this.number(e.arg), e.digits, e.mode);
      case 'step': return this.step(e);
      case 'when': return this.when(e);
      case 'count': {
        const truths = e.args.map((arg) => this.truth(arg));
        return this.integer(truths.length === 0 ? this.#a.constant(0n) : this.#a.emit(Op.sum, truths.length, ...truths), BigInt(truths.length));
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
        return this.#a.emit(e.kind === 'all' ? Op.all : Op.any, args.length, ...args);
      }
      case 'compare': {
        const { cmp, left, right } = e;
        return right.kind === 'const' ? this.compareWith(cmp, this.number(left), fromFraction(right.value)) : this.compare(cmp, this.number(left), this.number(right));
      }
      case 'column': throw new DoesNotFit('rows');
      default: throw new TypeError(`${e.kind} is not a condition`);
    }
  }

  integer(num: number, most: bigint): Scaled {
    return { num, den: null, scale: 1n, most, denMost: 1n };
  }

  constant({ n, d }: Rational): Scaled {
    const scale = this.#scale % d === 0n ? this.#scale : d;
    const value = n * (scale / d);
    return { num: this.#a.constant(value), den: null, scale, most: absolute(value), denMost: 1n };
  }

  input(index: number): Scaled {
    const { domain } = this.#a.plan.inputs[index]!;
    const num = this.#a.inputs[index]!;
    switch (domain.type) {
      case 'boolean': return this.integer(num, 1n);
      case 'choice': return this.integer(num, BigInt(domain.options.length));
      case 'number': {
        const most = BigInt(Math.max(Math.abs(domain.min), Math.abs(domain.max)));
        this.#a.fits(most);
        return { num, den: null, scale: 10n ** BigInt(domain.decimals), most, denMost: 1n };
      }
    }
  }

  sum(args: readonly Scaled[]): Scaled {
    const whole = args.filter(({ den }) => den === null);
    const quotients = args.filter(({ den }) => den !== null);
    const start = whole.length === 0 ? [] : [this.sumWhole(whole)];
    return [...start, ...quotients].reduce((x, y) => this.sumTwo(x, y));
  }

  sumWhole(args: readonly Scaled[]): Scaled {
    if (args.length === 1) return args[0]!;
    const scale = args.map((arg) => arg.scale).reduce(lcm);
    const same = args.map((arg) => this.#a.rescale(arg, scale));
    const most = same.reduce((sofar, arg) => sofar + arg.most, 0n);
    this.#a.fits(most);
    return { num: this.#a.emit(Op.sum, same.length, ...same.map(({ num }) => num)), den: null, scale, most, denMost: 1n };
  }

  sumTwo(x: Scaled, y: Scaled): Scaled {
    const scale = lcm(x.scale, y.scale);
    const [a, b] = [this.#a.rescale(x, scale), this.#a.rescale(y, scale)];
    const left = this.times(a, b.den, b.denMost);
    const right = this.times(b, a.den, a.denMost);
    const most = left.most + right.most;
    this.#a.fits(most);
    return { num: this.#a.emit(Op.sum, 2, left.num, right.num), scale, most, ...this.denominator(a, b) };
  }

  /** A numerator times a denominator register. */
  times({ num, most }: Pick<Scaled, 'num' | 'most'>, den: number | null, denMost: bigint): { readonly num: number; readonly most: bigint } {
    if (den === null) return { num, most };
    this.#a.fits(most * denMost);
    return { num: this.#a.emit(Op.product, num, den), most: most * denMost };
  }

  denominator(a: Scaled, b: Scaled): Pick<Scaled, 'den' | 'denMost'> {
    if (a.den === null || b.den === null) return { den: a.den ?? b.den, denMost: a.denMost * b.denMost };
    this.#a.fits(a.denMost * b.denMost);
    return { den: this.#a.emit(Op.product, a.den, b.den), denMost: a.denMost * b.denMost };
  }

  product(x: Scaled, y: Scaled): Scaled {
    this.#a.fits(x.most * y.most);
    const scale = x.scale * y.scale;
    return { num: this.#a.emit(Op.product, x.num, y.num), scale, most: x.most * y.most, ...this.denominator(x, y) };
  }

  quotient(e: DivExpr): Scaled {
    const num = this.number(e.num);
    const den = this.number(e.den);
    const zero = e.zero === null ? null : this.number(e.zero);
    const up = this.times({ num: num.num, most: num.most }, den.den, den.denMost);
    const upper = { num: this.#a.times(up.num, up.most, den.scale), most: up.most * den.scale };
    const lower = num.den === null ? { num: den.num, most: den.most } : this.times({ num: den.num, most: den.most }, num.den, num.denMost);
    const value: Scaled = { num: upper.num, most: upper.most, den: lower.num, denMost: lower.most, scale: num.scale };
    if (zero === null) return value;
    const isZero = this.#a.emit(Op.equal, den.num, this.#a.constant(0n));
    return this.select(isZero, zero, value);
  }

  select(condition: number, then: Scaled, otherwise: Scaled): Scaled {
    const scale = lcm(then.scale, otherwise.scale);
    const [a, b] = [this.#a.rescale(then, scale), this.#a.rescale(otherwise, scale)];
    const most = a.most > b.most ? a.most : b.most;
    const num = this.#a.emit(Op.select, condition, a.num, b.num);
    if (a.den === null && b.den === null) return { num, den: null, scale, most, denMost: 1n };
    const one = this.#a.constant(1n);
    return { num, den: this.#a.emit(Op.select, condition, a.den ?? one, b.den ?? one), scale, most, denMost: a.denMost > b.denMost ? a.denMost : b.denMost };
  }

  extreme(kind: 'min' | 'max', args: readonly Scaled[]): Scaled {
    if (args.every(({ den }) => den === null)) {
      const scale = args.map((arg) => arg.scale).reduce(lcm);
      const same = args.map((arg) => this.#a.rescale(arg, scale));
      const most = same.reduce((sofar, arg) => (arg.most > sofar ? arg.most : sofar), 0n);
      return { num: this.#a.emit(kind === 'min' ? Op.min : Op.max, same.length, ...same.map(({ num }) => num)), den: null, scale, most, denMost: 1n };
    }
    return args.reduce((x, y) => this.select(kind === 'min' ? this.compare('<=', x, y) : this.compare('>=', x, y), x, y));
  }

  compare(cmp: Comparator, x: Scaled, y: Scaled): number {
    const scale = lcm(x.scale, y.scale);
    const [a, b] = [this.#a.rescale(x, scale), this.#a.rescale(y, scale)];
    const left = this.times(a, b.den, b.denMost).num;
    const right = this.times(b, a.den, a.denMost).num;
    switch (cmp) {
      case '>=': return this.#a.emit(Op.atLeast, left, right);
      case '>': return this.#a.emit(Op.above, left, right);
      case '<=': return this.#a.emit(Op.atLeast, right, left);
      case '<': return this.#a.emit(Op.above, right, left);
      case '=': return this.#a.emit(Op.equal, left, right);
      case '!=': return this.#a.emit(Op.not, this.#a.emit(Op.equal, left, right));
    }
  }

  /** Against a constant the constant is brought to the number's scale, so that nothing needs to be multiplied. */
  compareWith(cmp: Comparator, x: Scaled, { n, d }: Rational): number {
    const bound = n * x.scale;
    if (x.den !== null || (bound % d !== 0n && (cmp === '=' || cmp === '!='))) return this.compare(cmp, x, this.constant({ n, d }));
    const from = (open: boolean): number => this.#a.constant(lowestInside({ n, d }, x.scale, open));
    switch (cmp) {
      case '>=': return this.#a.emit(Op.atLeast, x.num, from(false));
      case '>': return this.#a.emit(Op.atLeast, x.num, from(true));
      case '<=': return this.#a.emit(Op.above, from(true), x.num);
      case '<': return this.#a.emit(Op.above, from(false), x.num);
      case '=': return this.#a.emit(Op.equal, x.num, this.#a.constant(bound / d));
      case '!=': return this.#a.emit(Op.not, this.#a.emit(Op.equal, x.num, this.#a.constant(bound / d)));
    }
  }

  round(value: Scaled, digits: number, mode: RoundingMode): Scaled {
    const scale = 10n ** BigInt(digits);
    if (value.den === null && scale % value.scale === 0n) return value;
    const common = (scale * value.scale) / lcm(scale, value.scale);
    const [up, down] = [scale / common, value.scale / common];
    const num = this.#a.times(value.num, value.most, up);
    this.#a.fits(value.most * up + value.denMost * down);
    const den = value.den === null ? this.#a.constant(down) : this.#a.times(value.den, value.denMost, down);
    const op = { 'half-up': Op.halfUp, 'half-even': Op.halfEven, floor: Op.floor, ceil: Op.ceil }[mode];
    const most = (value.most * scale) / value.scale + 1n;
    return { num: this.#a.emit(op, num, den), den: null, scale, most, denMost: 1n };
  }

  step(e: StepExpr): Scaled {
    const values = e.values.map((value) => (value === null ? null : fromFraction(value)));
    const scale = values.map((value) => value?.d ?? 1n).reduce(lcm, this.#scale);
    const points = values.map((value) => (value === null ? 0n : value.n * (scale / value.d)));
    const most = points.reduce((sofar, value) => (absolute(value) > sofar ? absolute(value) : sofar), 0n);
    const arg = this.number(e.arg);
    if (arg.den !== null) return this.stepOverQuotient(e, arg, points, scale, most);
    if (e.edges.every(({ at, open }, i) => !open && at === String(i + 1)) && arg.scale === 1n) {
      return { num: this.#a.emit(Op.table, arg.num, this.#a.table(points)), den: null, scale, most, denMost: 1n };
    }
    const edges = e.edges.map(({ at, open }) => lowestInside(fromFraction(at), arg.scale, open));
    if (e.values.includes(null)) this.#a.require(this.#a.emit(Op.step, arg.num, this.#a.table(edges), edges.length, this.#a.table(e.values.map((value) => (value === null ? 0n : 1n)))));
    return { num: this.#a.emit(Op.step, arg.num, this.#a.table(edges), edges.length, this.#a.table(points)), den: null, scale, most, denMost: 1n };
  }

  /** The piece of a quotient, found by comparing with each edge. */
  stepOverQuotient(e: StepExpr, arg: Scaled, points: readonly bigint[], scale: bigint, most: bigint): Scaled {
    const passed = e.edges.map(({ at, open }) => this.compare(open ? '>' : '>=', arg, this.constant(fromFraction(at))));
    const piece = passed.length === 0 ? this.#a.constant(0n) : this.#a.emit(Op.sum, passed.length, ...passed);
    if (e.values.includes(null)) this.#a.require(this.#a.emit(Op.table, piece, this.#a.table(e.values.map((value) => (value === null ? 0n : 1n)))));
    return { num: this.#a.emit(Op.table, piece, this.#a.table(points)), den: null, scale, most, denMost: 1n };
  }

  when(e: WhenExpr): Scaled {
    const asTable = this.yesNo(e);
    if (asTable !== null) return asTable;
    const conditions = e.cases.map((each) => this.truth(each.if));
    const values = e.cases.map((each) => this.number(each.then));
    if (e.else === null) this.#a.require(this.#a.emit(Op.any, conditions.length, ...conditions));
    const last = e.else === null ? values.at(-1)! : this.number(e.else);
    return conditions.reduceRight((otherwise, condition, i) => this.select(condition, values[i]!, otherwise), last);
  }

  /** One condition between two constants is a look-up. */
  yesNo(e: WhenExpr): Scaled | null {
    const [only] = e.cases;
    if (e.cases.length !== 1 || only?.then.kind !== 'const' || e.else?.kind !== 'const') return null;
    const [no, yes] = [fromFraction(e.else.value), fromFraction(only.then.value)];
    const scale = lcm(lcm(no.d, yes.d), this.#scale);
    const points = [no, yes].map(({ n, d }) => n * (scale / d));
    return { num: this.#a.emit(Op.table, this.truth(only.if), this.#a.table(points)), den: null, scale, most: points.map(absolute).reduce((x, y) => (x > y ? x : y)), denMost: 1n };
  }
}

/** The smallest integer over scale at or after an edge (after it, when open). */
function lowestInside(at: Rational, scale: bigint, open: boolean): bigint {
  const scaled = at.n * scale;
  const down = scaled / at.d - (scaled % at.d !== 0n && scaled < 0n ? 1n : 0n);
  return down * at.d === scaled && !open ? down : down + 1n;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function largest(values: readonly Rational[], scale: bigint): bigint {
  return values.map(({ n, d }) => (absolute(n) * scale) / d + 1n).reduce((x, y) => (x > y ? x : y));
}
