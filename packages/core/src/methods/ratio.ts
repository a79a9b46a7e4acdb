import { divisionOf } from '../build/terms.ts';
import { constant, never, product, zero } from '../expr/make.ts';
import type { RatioMethod } from '../generated/types.ts';
import { compare, ZERO } from '../rational.ts';
import type { Method, MethodInputs } from './method.ts';

/** numerator / denominator x max, at most max unless uncapped ("done / assigned x 100 % x points" of the Hải Phòng sheets). */
export const ratio: Method<RatioMethod> = {
  kind: 'ratio',
  answer(method, at) {
    if (method.numerator !== undefined && method.answer !== undefined) at.report('answer-and-term');
    if (method.numerator === undefined && method.answer === undefined) at.report('answer-missing');
    return method.answer === undefined ? null : at.domain(method.answer, 'answer');
  },
  of(method, at) {
    if (method.denominator !== undefined && method.of !== undefined) at.report('answer-and-term', {}, 'of');
    if (method.denominator === undefined && method.of === undefined) at.report('denominator-missing');
    if (method.of !== undefined && method.answer === undefined) at.report('denominator-without-answer', {}, 'of');
    return method.of === undefined ? null : at.domain(method.of, 'of');
  },
  notApplicable(method, at) {
    if (method.whenZero !== 'not-applicable') return never;
    return { kind: 'compare', cmp: '=', left: denominator(method, at), right: zero };
  },
  points(method, at) {
    const max = at.decimal(method.max, 0, 'max');
    if (max.n <= 0n) at.report('max-not-positive', { max: String(method.max) }, 'max');
    const whenZero = method.whenZero === 'not-applicable' ? ZERO : at.decimal(method.whenZero, 0, 'whenZero');
    if (compare(whenZero, ZERO) < 0 || compare(whenZero, max) > 0) at.report('points-out-of-bounds', { given: String(method.whenZero) }, 'whenZero');
    const points = divisionOf(at.b, product([numerator(method, at), constant(max)]), denominator(method, at), constant(whenZero), [...at.path, 'denominator']);
    return at.b.clamp(points, ZERO, method.uncapped === true ? null : max);
  },
  range: (method, at) => ({ least: ZERO, most: at.decimal(method.max, 0, 'max') }),
  divides: () => true,
};

function numerator(method: RatioMethod, at: MethodInputs) {
  return method.numerator === undefined ? at.answer! : at.term(method.numerator, 'numerator');
}

function denominator(method: RatioMethod, at: MethodInputs) {
  return method.denominator === undefined ? at.of! : at.term(method.denominator, 'denominator');
}
