import type { Expr } from '../expr/expr.ts';
import { constant, difference, greatest, product, sum, zero } from '../expr/make.ts';
import type { AccrualMethod } from '../generated/types.ts';
import { divide, ONE } from '../rational.ts';
import { limitsOf, numberOrTerm, rangeWithin } from './accumulate.ts';
import type { Method } from './method.ts';

/**
 * base points up to a mark and so much more for every step beyond it, rising or falling, within min and max
 * (Nghị định 307/2025: up to 14,000 people 10 points, every further 1,000 people 0.5, at most 25).
 */
export const accrual: Method<AccrualMethod> = {
  kind: 'accrual',
  answer: (method, at) => numberOrTerm(method, at),
  points(method, at) {
    const step = at.decimal(method.step, 1, 'step');
    if (step.n <= 0n) at.report('step-not-positive', { step: String(method.step) }, 'step');
    const x = method.of === undefined ? at.answer! : at.term(method.of, 'of');
    const from = constant(at.decimal(method.from, 0, 'from'));
    const beyond = method.falling === true ? difference(from, x) : difference(x, from);
    const steps = greatest([zero, whole(product([beyond, constant(divide(ONE, step.n === 0n ? ONE : step))]), method)]);
    const { min, max } = limitsOf(method, at);
    return at.b.clamp(sum([constant(at.decimal(method.base, 0, 'base')), product([constant(at.decimal(method.each, 0, 'each')), steps])]), min, max);
  },
  range: rangeWithin,
  divides: (method) => method.partial === 'share',
};

function whole(steps: Expr, { partial }: AccrualMethod): Expr {
  switch (partial) {
    case 'share': return steps;
    case 'none': return { kind: 'round', arg: steps, digits: 0, mode: 'floor' };
    case 'whole': return { kind: 'round', arg: steps, digits: 0, mode: 'ceil' };
  }
}
