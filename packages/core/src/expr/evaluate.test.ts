import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFraction } from '../decimal.ts';
import { compare, rational } from '../rational.ts';
import { domainEnv } from './domainEnv.ts';
import { numberOf, truthOf, type Env } from './evaluate.ts';
import type { Expr } from './expr.ts';
import { point, type Interval } from './interval.ts';
import { anyCondition, anyNumber, many, withGiven } from '../../test/exprs.ts';

const between = (lo: bigint, hi: bigint): Interval => ({ lo: rational(lo), hi: rational(hi) });
const at = (n: bigint, d = 1n): Interval => point(rational(n, d));

/** Inputs 0, 1 … have these ranges. */
function env(...ranges: Interval[]): Env {
  return { ...domainEnv([], [], [], fromFraction), number: (input) => ranges[input]!, truth: (input) => (ranges[input]!.lo.n === 1n ? true : ranges[input]!.hi.n === 0n ? false : null) };
}
const input = (i: number): Expr => ({ kind: 'input', input: i });
const constant = (value: string): Expr => ({ kind: 'const', value });

describe('bounds', () => {
  it.each<[string, Expr, Interval[], Interval]>([
    ['products take the extremes of all corners', { kind: 'mul', args: [input(0), input(1)] }, [between(-2n, 3n), between(-5n, 4n)], between(-15n, 12n)],
    ['products of two negatives', { kind: 'mul', args: [input(0), input(1)] }, [between(-3n, -2n), between(-5n, -4n)], between(8n, 15n)],
    ['quotients by what is above 0', { kind: 'div', num: input(0), den: input(1), zero: null, least: '1' }, [between(-6n, 12n), between(2n, 3n)], between(-3n, 6n)],
    ['quotients by what is at least the least', { kind: 'div', num: input(0), den: input(1), zero: constant('50'), least: '1/2' }, [between(3n, 3n), between(0n, 3n)], between(1n, 50n)],
    ['quotients by 0', { kind: 'div', num: input(0), den: input(1), zero: constant('7'), least: '1' }, [between(3n, 3n), between(0n, 0n)], at(7n)],
    ['quotients of what is below 0', { kind: 'div', num: input(0), den: input(1), zero: null, least: '1' }, [between(-12n, -6n), between(2n, 3n)], between(-6n, -2n)],
    ['rounding of both ends', { kind: 'round', arg: input(0), digits: 0, mode: 'floor' }, [{ lo: rational(-3n, 2n), hi: rational(5n, 2n) }], between(-2n, 2n)],
    ['a choice not yet made', { kind: 'when', cases: [{ if: input(0), then: constant('3') }, { if: input(1), then: constant('9') }], else: constant('-1') }, [between(0n, 1n), between(0n, 0n)], between(-1n, 3n)],
    ['a choice that is sure to end', { kind: 'when', cases: [{ if: input(0), then: constant('3') }, { if: input(1), then: constant('9') }], else: constant('-1') }, [between(0n, 1n), between(1n, 1n)], between(3n, 9n)],
    ['a count of what may hold', { kind: 'count', args: [input(0), input(1), input(2)] }, [between(0n, 1n), between(1n, 1n), between(0n, 0n)], between(1n, 2n)],
    ['the least and the most', { kind: 'min', args: [input(0), input(1)] }, [between(1n, 9n), between(3n, 4n)], between(1n, 4n)],
    ['the most', { kind: 'max', args: [input(0), input(1)] }, [between(1n, 9n), between(3n, 4n)], between(3n, 9n)],
  ])('%s', (_, expr, ranges, expected) => {
    expect(numberOf(expr, env(...ranges))).toEqual(expected);
  });

  const step: Expr = { kind: 'step', arg: input(0), edges: [{ at: '2', open: false }, { at: '5', open: true }], values: ['1', '4', '2'] };
  it.each([[0n, 1n, 1n, 1n], [2n, 5n, 4n, 4n], [0n, 5n, 1n, 4n], [5n, 6n, 2n, 4n], [0n, 9n, 1n, 4n], [6n, 9n, 2n, 2n]])('a stair from %d to %d reaches %d to %d', (lo, hi, least, most) => {
    expect(numberOf(step, env(between(lo, hi)))).toEqual(between(least, most));
  });

  it('of a gap reach every declared value and 0, and are never one number', () => {
    const gap: Expr = { ...step, values: ['3', null, '5'] };
    expect(numberOf(gap, env(at(3n)))).toEqual(between(0n, 5n));
    expect(numberOf(gap, env(at(1n)))).toEqual(at(3n));
    expect(numberOf({ kind: 'when', cases: [{ if: input(0), then: constant('4') }], else: null }, env(at(0n)))).toEqual(between(0n, 4n));
    expect(numberOf({ ...step, values: ['0', null, '0'] }, env(at(3n)))).toEqual(between(0n, 1n));
  });

  it('of nothing else: a condition is no number, and a number no condition', () => {
    expect(() => numberOf({ kind: 'all', args: [] }, env())).toThrow('not a number');
    expect(() => truthOf(constant('1'), env())).toThrow('not a condition');
    expect(() => numberOf({ kind: 'div', num: constant('1'), den: constant('0'), zero: null, least: '1' }, env())).toThrow('not validated');
  });
});

describe('comparisons of bounds', () => {
  const compared = (cmp: '>=' | '>' | '<=' | '<' | '=' | '!=', a: Interval, b: Interval) => truthOf({ kind: 'compare', cmp, left: input(0), right: input(1) }, env(a, b));
  const rows: [Interval, Interval, Record<'>=' | '>' | '<=' | '<' | '=' | '!=', boolean | null>][] = [
    [between(3n, 5n), between(1n, 2n), { '>=': true, '>': true, '<=': false, '<': false, '=': false, '!=': true }],
    [between(3n, 5n), between(1n, 3n), { '>=': true, '>': null, '<=': null, '<': false, '=': null, '!=': null }],
    [between(3n, 5n), between(4n, 4n), { '>=': null, '>': null, '<=': null, '<': null, '=': null, '!=': null }],
    [between(3n, 5n), between(5n, 9n), { '>=': null, '>': false, '<=': true, '<': null, '=': null, '!=': null }],
    [at(4n), at(4n), { '>=': true, '>': false, '<=': true, '<': false, '=': true, '!=': false }],
    [at(1n, 3n), at(1n, 2n), { '>=': false, '>': false, '<=': true, '<': true, '=': false, '!=': true }],
  ];
  it.each(rows)('%# are decided only when every number agrees', (a, b, expected) => {
    for (const cmp of Object.keys(expected) as (keyof typeof expected)[]) expect(compared(cmp, a, b), cmp).toBe(expected[cmp]);
  });
});

describe('soundness', () => {
  it('bounds with some inputs missing hold every completion', () => {
    fc.assert(fc.property(anyNumber, withGiven, ({ expr }, { full, partial }) => {
      const value = numberOf(expr, full);
      const range = numberOf(expr, partial);
      expect(compare(range.lo, value.lo)).toBeLessThanOrEqual(0);
      expect(compare(range.hi, value.hi)).toBeGreaterThanOrEqual(0);
    }), many);
  });

  it('a condition decided with some inputs missing stays as it is', () => {
    fc.assert(fc.property(anyCondition, withGiven, ({ expr }, { full, partial }) => {
      const sure = truthOf(expr, partial);
      if (sure !== null) expect(truthOf(expr, full)).toBe(sure);
      expect(truthOf(expr, full)).not.toBeNull();
    }), many);
  });
});
