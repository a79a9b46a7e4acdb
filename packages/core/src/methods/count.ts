import { constant, product, sum } from '../expr/make.ts';
import type { CountMethod } from '../generated/types.ts';
import { divides } from '../build/terms.ts';
import type { Method } from './method.ts';
import { limitsOf, numberOrTerm, rangeWithin } from './accumulate.ts';

/** base + n x each within min and max: points per piece of work, or a deduction per occurrence with a floor (each negative). */
export const count: Method<CountMethod> = {
  kind: 'count',
  answer: (method, at) => numberOrTerm(method, at),
  points(method, at) {
    const n = method.of === undefined ? at.answer! : at.term(method.of, 'of');
    const each = at.decimal(method.each, 0, 'each');
    if (each.n === 0n) at.report('step-not-positive', { step: String(method.each) }, 'each');
    const { min, max } = limitsOf(method, at);
    return at.b.clamp(sum([constant(at.decimal(method.base, 0, 'base')), product([constant(each), n])]), min, max);
  },
  range: rangeWithin,
  divides: (method, at) => method.of !== undefined && divides(at.b, method.of),
};
