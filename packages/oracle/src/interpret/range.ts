// semantics.md section 3: the smallest and the largest points of a method, whatever the answer.
import { decimal, larger, smaller, zero } from '../rational.ts';
import type { Rational } from '../rational.ts';
import { accrualPoints, countPoints } from './methods.ts';
import { levelsOf } from './reading.ts';
import type { AccrualMethod, CountMethod, Method } from '../types/items.ts';
import type { Decimal } from '../types/terms.ts';
import type { Rubric } from '../types/rubric.ts';

export interface Range {
  readonly min: Rational;
  readonly max: Rational;
}

/** null for a graded criterion, which has no points. */
export function methodRange(rubric: Rubric, method: Method): Range | null {
  switch (method.kind) {
    case 'yes-no':
      return spread([method.yes, method.no ?? 0]);
    case 'levels': {
      const points = levelsOf(rubric, method).flatMap((level) => (level.points === undefined ? [] : [level.points]));
      return points.length === 0 ? null : spread(points);
    }
    case 'bands':
      return spread(method.bands.map((band) => band.points));
    case 'ratio':
      return { min: zero, max: decimal(method.max) };
    case 'count':
      return overDomain(method, (n) => countPoints(method, n));
    case 'accrual':
      return overDomain(method, (x) => accrualPoints(method, x));
    case 'points':
    case 'imported':
    case 'formula':
      return { min: decimal(method.min ?? 0), max: decimal(method.max) };
  }
}

const spread = (points: readonly Decimal[]): Range => extremes(points.map(decimal));

function extremes(points: readonly Rational[]): Range {
  return { min: points.reduce(smaller), max: points.reduce(larger) };
}

/** Count and accrual are monotone, so the ends of the domain give the ends of the points. A term has no declared domain: its limits are the ends. */
function overDomain(method: CountMethod | AccrualMethod, points: (x: Rational) => Rational): Range {
  if (method.answer !== undefined) return extremes([points(decimal(method.answer.min)), points(decimal(method.answer.max))]);
  if (method.min === undefined || method.max === undefined) throw new Error('a term needs limits');
  return { min: decimal(method.min), max: decimal(method.max) };
}
