import { describe, expect, it } from 'vitest';
import { rational } from '../rational.ts';
import type { Expr } from './expr.ts';
import { all, always, any, choose, constant, difference, greatest, integer, least, never, not, one, product, sum, zero } from './make.ts';

const x: Expr = { kind: 'input', input: 0 };
const y: Expr = { kind: 'input', input: 1 };
const half = constant(rational(1n, 2n));

describe('constructors leave out what changes nothing', () => {
  it.each<[string, Expr, Expr]>([
    ['a sum of nothing', sum([]), zero], ['a sum of one', sum([x]), x], ['a sum with 0', sum([x, zero]), x],
    ['a sum of sums', sum([sum([x, y]), x]), { kind: 'add', args: [x, y, x] }], ['a sum of constants', sum([half, x, half]), { kind: 'add', args: [x, one] }], ['constants that cancel', sum([half, x, constant(rational(-1n, 2n))]), x],
    ['a product of nothing', product([]), one], ['a product with 1', product([x, one]), x], ['a product with 0', product([x, zero, y]), zero],
    ['a product of products', product([product([x, y]), half]), { kind: 'mul', args: [x, y, half] }], ['a product of constants', product([half, integer(4)]), integer(2)],
    ['a difference', difference(integer(5), integer(7)), integer(-2)],
    ['the least of constants', least([integer(3), x, integer(2)]), { kind: 'min', args: [x, integer(2)] }], ['the least of one', least([x]), x], ['the greatest of constants', greatest([integer(3), integer(2)]), integer(3)],
    ['all of nothing', all([]), always], ['all with one that never holds', all([x, never]), never], ['all with one that always holds', all([always, x]), x],
    ['any of nothing', any([]), never], ['any with one that always holds', any([x, always]), always], ['any with one that never holds', any([never, x]), x],
    ['not always', not(always), never], ['not never', not(never), always], ['not not', not(not(x)), x], ['not', not(x), { kind: 'not', arg: x }],
    ['a choice that is made', choose(always, x, y), x], ['a choice that is never made', choose(never, x, y), y], ['a choice', choose(x, one, zero), { kind: 'when', cases: [{ if: x, then: one }], else: zero }],
  ])('%s', (_, made, expected) => {
    expect(made).toEqual(expected);
  });
});
