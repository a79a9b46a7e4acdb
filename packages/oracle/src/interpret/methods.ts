// semantics.md section 3: one function per method, from an accepted answer to points.
import { add, ceil, compare, decimal, divide, floor, isZero, larger, multiply, smaller, subtract, zero } from '../rational.ts';
import type { Rational } from '../rational.ts';
import { levelsOf } from './reading.ts';
import type { AccrualMethod, Band, CountMethod, Method, RatioMethod } from '../types/items.ts';
import type { Condition, Decimal, Term } from '../types/terms.ts';
import type { Answer, Num, Truth, World } from './world.ts';
import { all, any, isKnown, lift } from './world.ts';
import { compareNumbers } from './order.ts';

export type MethodPoints = Num | 'no-band-fits';

/** What a method gives, before rounding. The answer is null for a method whose terms need none. */
export function methodPoints(world: World, method: Method, answer: (Answer & { kind: 'given' }) | null): MethodPoints {
  const value = answer?.value;
  switch (method.kind) {
    case 'yes-no':
      return value === true ? decimal(method.yes) : decimal(method.no ?? 0);
    case 'levels':
      return levelPoints(world, method, String(value));
    case 'points':
    case 'imported':
      return numeric(value);
    case 'bands':
      return bandPoints(world, method.bands, measured(world, method.of, value));
    case 'ratio':
      return ratioPoints(world, method, answer);
    case 'count':
      return lift([measured(world, method.of, value)], (n) => countPoints(method, n));
    case 'accrual':
      return lift([measured(world, method.of, value)], (x) => accrualPoints(method, x));
    case 'formula':
      return lift([world.term(method.points)], (points) => clamp(points, method));
  }
}

function measured(world: World, of: Term | undefined, value: unknown): Num {
  return of === undefined ? numeric(value) : world.term(of);
}

function numeric(value: unknown): Rational {
  if (typeof value === 'object' && value !== null && 'n' in value) return value as Rational;
  throw new TypeError('a number was expected');
}

function levelPoints(world: World, method: Method & { kind: 'levels' }, id: string): Rational {
  const level = levelsOf(world.rubric, method).find((candidate) => candidate.id === id);
  return decimal(level?.points ?? 0);
}

function bandPoints(world: World, bands: readonly Band[], x: Num): MethodPoints {
  for (const band of bands) {
    const fits = fitsBand(world, band, x);
    if (!isKnown(fits)) return 'unknown';
    if (fits) return decimal(band.points);
  }
  return 'no-band-fits';
}

function fitsBand(world: World, band: Band, x: Num): Truth {
  const parts: Truth[] = [];
  if (band.from !== undefined) parts.push(compareNumbers(x, band.from.open === true ? '>' : '>=', world.term(band.from.at)));
  if (band.to !== undefined) parts.push(compareNumbers(x, band.to.open === true ? '<' : '<=', world.term(band.to.at)));
  if (band.and !== undefined) parts.push(world.condition(band.and));
  const or: Condition | undefined = band.or;
  if (or === undefined) return all(parts);
  return parts.length === 0 ? world.condition(or) : any([all(parts), world.condition(or)]);
}

/** The denominator of a ratio; with two numbers it is a part of the answer. */
export function denominatorOf(world: World, method: RatioMethod, answer: Answer | null): Num {
  if (method.denominator !== undefined) return world.term(method.denominator);
  return answer?.kind === 'given' ? (answer.of ?? 'unknown') : 'unknown';
}

function ratioPoints(world: World, method: RatioMethod, answer: (Answer & { kind: 'given' }) | null): Num {
  const denominator = denominatorOf(world, method, answer);
  if (!isKnown(denominator)) return 'unknown';
  if (isZero(denominator)) return decimal(method.whenZero);
  const max = decimal(method.max);
  return lift([measured(world, method.numerator, answer?.value)], (numerator) => {
    const points = larger(zero, multiply(divide(numerator, denominator), max));
    return method.uncapped === true ? points : smaller(points, max);
  });
}

export function countPoints(method: CountMethod, n: Rational): Rational {
  return clamp(add(decimal(method.base ?? 0), multiply(n, decimal(method.each))), method);
}

export function accrualPoints(method: AccrualMethod, x: Rational): Rational {
  const from = decimal(method.from);
  const beyond = method.falling === true ? subtract(from, x) : subtract(x, from);
  const steps = larger(zero, divide(beyond, decimal(method.step)));
  const counted = { none: floor, whole: ceil, share: (exact: Rational) => exact }[method.partial](steps);
  return clamp(add(decimal(method.base), multiply(counted, decimal(method.each))), method);
}

export function clamp(points: Rational, bounds: { min?: Decimal | undefined; max?: Decimal | undefined }): Rational {
  if (bounds.min !== undefined && compare(points, decimal(bounds.min)) < 0) return decimal(bounds.min);
  if (bounds.max !== undefined && compare(points, decimal(bounds.max)) > 0) return decimal(bounds.max);
  return points;
}
