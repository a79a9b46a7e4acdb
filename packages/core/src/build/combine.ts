import type { Expr } from '../expr/expr.ts';
import { all, any, choose, constant, greatest, least, never, not, product, sum, zero } from '../expr/make.ts';
import type { Clamp, Combine, Rescale, Role } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import { compare, divide, larger, ONE, smaller, ZERO, type Rational } from '../rational.ts';
import type { Build } from './build.ts';
import { decimalOf, divisionOf } from './terms.ts';

/** An item as its section sees it. */
export interface Part {
  readonly points: Expr;
  readonly max: Expr;
  readonly leftOut: Expr;
  readonly role: Role;
  readonly weight: Rational;
  /** Its points always lie between 0 and its maximum. */
  readonly proper: boolean;
}

/** Points and maximum of a section, and when it is left out as a whole. */
export interface Combined {
  readonly points: Expr;
  readonly max: Expr;
  readonly leftOut: Expr;
}

/** Combines the normal parts; max is the section's declared maximum, for weighted. */
export function combine(b: Build, how: Combine, parts: readonly Part[], max: Rational | null, path: Path): Combined {
  const leftOut = parts.length === 0 ? never : all(parts.map((part) => part.leftOut));
  const counted = (pick: (part: Part) => Expr): Expr[] => parts.map((part) => choose(part.leftOut, zero, pick(part)));
  switch (how) {
    case 'none':
    case 'sum': return { points: sum(parts.map((part) => part.points)), max: sum(parts.map((part) => part.max)), leftOut };
    case 'mean': {
      const howMany = sum(counted(() => constant(ONE)));
      const mean = (args: Expr[]): Expr => within(b, divideOrZero(b, sum(args), howMany, path), args);
      return { points: mean(counted((part) => part.points)), max: mean(counted((part) => part.max)), leftOut };
    }
    case 'weighted': return weighted(b, parts, max, leftOut, path);
    case 'min':
    case 'max': return {
      points: extreme(b, how, parts, (part) => part.points, leftOut),
      max: extreme(b, how, parts, (part) => part.max, leftOut),
      leftOut,
    };
  }
}

/** max x the weighted mean of points / maximum over the parts that are not left out and have a maximum. */
function weighted(b: Build, parts: readonly Part[], max: Rational | null, leftOut: Expr, path: Path): Combined {
  if (max === null) b.report('weighted-without-max', path);
  const shares = parts.map((part) => {
    const out = any([part.leftOut, isZero(b, part.max)]);
    const share = part.max.kind === 'const' && b.range(part.max).lo.n > 0n
      ? product([part.points, constant(divide(part.weight, b.range(part.max).lo))])
      : divideOrZero(b, product([part.points, constant(part.weight)]), part.max, path);
    return { weight: choose(out, zero, constant(part.weight)), share: choose(out, zero, share) };
  });
  const weights = sum(shares.map(({ weight }) => weight));
  const base = constant(max ?? ZERO);
  const means = shares.map(({ share, weight }) => ({ share, weight: b.range(weight).hi })).filter(({ weight }) => weight.n > 0n).map(({ share, weight }) => product([share, base, constant(divide(ONE, weight))]));
  return {
    points: within(b, divideOrZero(b, product([base, sum(shares.map(({ share }) => share))]), weights, path), means),
    max: choose({ kind: 'compare', cmp: '=', left: weights, right: zero }, zero, base),
    leftOut,
  };
}

/** A mean lies between the least and the most of its parts (or is 0 without any): said, so that bounds stay as narrow while it is unknown which parts count. */
function within(b: Build, mean: Expr, parts: readonly Expr[]): Expr {
  const ranges = parts.map((part) => b.range(part));
  return b.clamp(mean, ranges.map(({ lo }) => lo).reduce(smaller, ZERO), ranges.map(({ hi }) => hi).reduce(larger, ZERO));
}

function isZero(b: Build, max: Expr): Expr {
  const { lo, hi } = b.range(max);
  if (hi.n === 0n) return { kind: 'all', args: [] };
  return lo.n > 0n ? never : { kind: 'compare', cmp: '=', left: max, right: zero };
}

function divideOrZero(b: Build, num: Expr, den: Expr, path: Path): Expr {
  const { lo, hi } = b.range(den);
  if (hi.n <= 0n) return zero;
  return lo.n > 0n && den.kind === 'const' ? product([num, constant(divide(ONE, lo))]) : divisionOf(b, num, den, zero, path);
}

function extreme(b: Build, how: 'min' | 'max', parts: readonly Part[], pick: (part: Part) => Expr, leftOut: Expr): Expr {
  if (parts.length === 0) return zero;
  const ranges = parts.map((part) => b.range(pick(part)));
  const beyond = how === 'min' ? ranges.map(({ hi }) => hi).reduce(larger) : ranges.map(({ lo }) => lo).reduce(smaller);
  const values = parts.map((part) => choose(part.leftOut, constant(beyond), pick(part)));
  return choose(leftOut, zero, how === 'min' ? least(values) : greatest(values));
}

/** points x base / maximum while triggered; with nothing left, what whenEmpty says. Where every part is proper the result is too, which narrows bounds. */
export function rescaled(b: Build, { points, max, leftOut }: Combined, rescale: Rescale, trigger: Expr, proper: boolean, path: Path): Combined {
  const base = decimalOf(b, rescale.base, [...path, 'rescale', 'base']);
  if (base.n <= 0n) b.report('base-not-positive', [...path, 'rescale', 'base'], { base: String(rescale.base) });
  const empty = isZero(b, max);
  const whenEmpty = rescale.whenEmpty === 'left-out' ? null : decimalOf(b, rescale.whenEmpty, [...path, 'rescale', 'whenEmpty']);
  const { lo, hi } = b.range(max);
  if (lo.n < 0n) b.report('denominator-negative', path);
  const scaledPoints = lo.n < 0n || hi.n <= 0n
    ? constant(whenEmpty ?? ZERO)
    : divisionOf(b, product([points, constant(base)]), max, constant(whenEmpty ?? ZERO), path);
  const floor = smaller(ZERO, whenEmpty ?? ZERO);
  const ceiling = larger(base, whenEmpty ?? ZERO);
  return {
    points: choose(trigger, proper ? b.clamp(scaledPoints, floor, ceiling) : scaledPoints, points),
    max: choose(trigger, choose(empty, whenEmpty === null ? zero : constant(base), constant(base)), max),
    leftOut: whenEmpty === null ? any([leftOut, all([trigger, empty])]) : all([leftOut, not(trigger)]),
  };
}

/** Floor and ceiling; a maximum above the ceiling comes down to it. */
export function clamped(b: Build, points: Expr, max: Expr, clamp: Clamp | undefined, path: Path): { readonly points: Expr; readonly max: Expr } {
  const floor = clamp?.min === undefined ? null : decimalOf(b, clamp.min, [...path, 'clamp', 'min']);
  const ceiling = clamp?.max === undefined ? null : decimalOf(b, clamp.max, [...path, 'clamp', 'max']);
  if (floor !== null && ceiling !== null && compare(floor, ceiling) > 0) b.report('bounds-reversed', [...path, 'clamp'], { min: String(clamp?.min), max: String(clamp?.max) });
  return {
    points: b.clamp(points, floor, ceiling),
    max: b.clamp(max, null, ceiling),
  };
}
