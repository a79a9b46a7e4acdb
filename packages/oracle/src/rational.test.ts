import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, ceil, compare, decimal, decimalsOf, divide, floor, multiply, parseDecimal, print, printDecimal, rational, roundTo, subtract, toNumber } from './rational.ts';
import type { RoundingMode } from './rational.ts';

describe('reading decimals', () => {
  it.each<[number | string, string]>([
    [0.1, '1/10'],
    [1e-7, '1/10000000'],
    [1.5e-7, '3/20000000'],
    [1e21, '1000000000000000000000'],
    [1.25e21, '1250000000000000000000'],
    [-2.5, '-5/2'],
    [-0, '0'],
    [0.1 + 0.2, '7500000000000001/25000000000000000'],
    ['0.10', '1/10'],
    ['-3', '-3'],
    ['007', '7'],
  ])('%s is %s', (value, expected) => {
    expect(print(decimal(value))).toBe(expected);
  });

  it.each<unknown>(['1e5', '', ' 1', '1.', '.5', '+1', '1,5', Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined, [], '1'.repeat(31)])('%s is none', (value) => {
    expect(parseDecimal(value)).toBeNull();
  });

  it.each([
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [33.33, 2],
    [5, 0],
    ['1.50', 2],
  ])('%s prints with %i decimals', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected);
  });
});

describe('rounding', () => {
  it.each<[string, number, RoundingMode, string]>([
    ['2.5', 0, 'half-up', '3'],
    ['-2.5', 0, 'half-up', '-3'],
    ['2.5', 0, 'half-even', '2'],
    ['3.5', 0, 'half-even', '4'],
    ['-2.5', 0, 'half-even', '-2'],
    ['-0.5', 0, 'half-even', '0'],
    ['1.005', 2, 'half-up', '101/100'],
    ['1.0049', 2, 'half-up', '1'],
    ['-1.21', 1, 'floor', '-13/10'],
    ['-1.29', 1, 'ceil', '-6/5'],
    ['1.21', 1, 'ceil', '13/10'],
    ['4', 2, 'floor', '4'],
  ])('%s to %i digits, %s, is %s', (value, digits, mode, expected) => {
    expect(print(roundTo(decimal(value), digits, mode))).toBe(expected);
  });
});

describe('arithmetic', () => {
  const numbers = fc.tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n)).map(([n, d]) => rational(n, d));

  it('undoes itself', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('keeps floor and ceiling next to the number', () => {
    fc.assert(
      fc.property(numbers, (a) => {
        expect(compare(floor(a), a)).toBeLessThanOrEqual(0);
        expect(compare(ceil(a), a)).toBeGreaterThanOrEqual(0);
        expect(compare(subtract(ceil(a), floor(a)), rational(1n))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('prints decimals that read back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 12 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(toNumber(decimal(value)) === value).toBe(true);
        expect(Number(printDecimal(decimal(value))) === value).toBe(true);
      }),
    );
  });
});
