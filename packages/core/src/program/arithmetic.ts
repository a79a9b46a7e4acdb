import type { Comparator } from '../generated/types.ts';
import { lcm, type Rational, type RoundingMode } from '../rational.ts';
import type { Assembly, Scaled } from './assemble.ts';
import { Op } from './program.ts';

/** Arithmetic on scaled numbers: each operation emits instructions and carries the bounds that prove it exact. */
export class Arithmetic {
  readonly #a: Assembly;
  /** The scale that constants take where they can. */
  readonly #scale: bigint;

  constructor(a: Assembly, scale: bigint) {
    this.#a = a;
    this.#scale = scale;
  }

  integer(num: number, most: bigint): Scaled {
    return { num, den: null, scale: 1n, most, denMost: 1n };
  }

  constant({ n, d }: Rational): Scaled {
    const scale = this.#scale % d === 0n ? this.#scale : d;
    const value = n * (scale / d);
    return { num: this.#a.constant(value), den: null, scale, most: absolute(value), denMost: 1n };
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
    return { num: this.#a.emit(Op.sum, ...same.map(({ num }) => num)), den: null, scale, most, denMost: 1n };
  }

  sumTwo(x: Scaled, y: Scaled): Scaled {
    const scale = lcm(x.scale, y.scale);
    const [a, b] = [this.#a.rescale(x, scale), this.#a.rescale(y, scale)];
    const left = this.times(a, b.den, b.denMost);
    const right = this.times(b, a.den, a.denMost);
    const most = left.most + right.most;
    this.#a.fits(most);
    return { num: this.#a.emit(Op.sum, left.num, right.num), scale, most, ...this.denominator(a, b) };
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
      return { num: this.#a.emit(kind === 'min' ? Op.min : Op.max, ...same.map(({ num }) => num)), den: null, scale, most, denMost: 1n };
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
}

/** The smallest integer over scale at or after an edge (after it, when open). */
export function lowestInside(at: Rational, scale: bigint, open: boolean): bigint {
  const scaled = at.n * scale;
  const down = scaled / at.d - (scaled % at.d !== 0n && scaled < 0n ? 1n : 0n);
  return down * at.d === scaled && !open ? down : down + 1n;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function largest(values: readonly Rational[], scale: bigint): bigint {
  return values.map(({ n, d }) => (absolute(n) * scale) / d + 1n).reduce((x, y) => (x > y ? x : y));
}
