import { divides } from '../build/terms.ts';
import type { FormulaMethod } from '../generated/types.ts';
import { compare } from '../rational.ts';
import type { Method, MethodPlace } from './method.ts';

/** A term over answers and facts within min and max: comparison with a target or the best of the cohort, a share of another score. */
export const formula: Method<FormulaMethod> = {
  kind: 'formula',
  answer: (method, at) => (method.answer === undefined ? null : at.domain(method.answer, 'answer')),
  points(method, at) {
    const { least, most } = limits(method, at);
    if (compare(least, most) > 0) at.report('bounds-reversed', { min: String(method.min), max: String(method.max) }, 'max');
    return at.b.clamp(at.term(method.points, 'points'), least, most);
  },
  range: limits,
  divides: (method, at) => divides(at.b, method.points),
};

function limits(method: FormulaMethod, at: MethodPlace) {
  return { least: at.decimal(method.min, 0, 'min'), most: at.decimal(method.max, 0, 'max') };
}
