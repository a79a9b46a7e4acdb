import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, lcm, multiply, rational, round, subtract, type RoundingMode } from './rational.ts';

const numerator = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
// Whole numbers and equal denominators have quicker ways of their own.
const denominator = fc.oneof(fc.constantFrom(1n, 100n), fc.bigInt({ min: 1n, max: 10n ** 6n }));
const fraction = fc.tuple(numerator, denominator).map(([n, d]) => rational(n, d));

describe('arithmetic', () => {
  it('keeps lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, 7n)).toEqual({ n: 0n, d: 1n });
  });

  it('undoes what it does', () => {
    fc.assert(fc.property(fraction, fraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }));
  });

  it('orders as cross-multiplication does', () => {
    fc.assert(fc.property(fraction, fraction, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0);
    }));
  });
});

describe('comparing', () => {
  it.each([[3n, 1n], [3n, 10n], [-7n, 100n]])('tells %d/%d from its neighbours of the same denominator', (n, d) => {
    const here = { n, d };
    expect(compare(here, { n, d })).toBe(0);
    expect(compare(here, { n: n + 1n, d })).toBe(-1);
    expect(compare(here, { n: n - 1n, d })).toBe(1);
  });
});

describe('the least common multiple', () => {
  it('is a multiple of both, and no smaller number is', () => {
    const small = fc.bigInt({ min: 1n, max: 60n });
    fc.assert(fc.property(small, small, (a, b) => {
      let least = 1n;
      while (least % a !== 0n || least % b !== 0n) least += 1n;
      expect(lcm(a, b)).toBe(least);
    }));
  });
});

describe('rounding', () => {
  const cases: [string, [bigint, bigint], number, Record<RoundingMode, [bigint, bigint]>][] = [
    ['2.5 to units', [5n, 2n], 0, { 'half-up': [3n, 1n], 'half-even': [2n, 1n], floor: [2n, 1n], ceil: [3n, 1n] }],
    ['3.5 to units', [7n, 2n], 0, { 'half-up': [4n, 1n], 'half-even': [4n, 1n], floor: [3n, 1n], ceil: [4n, 1n] }],
    ['-2.5 to units', [-5n, 2n], 0, { 'half-up': [-3n, 1n], 'half-even': [-2n, 1n], floor: [-3n, 1n], ceil: [-2n, 1n] }],
    ['1/3 to hundredths', [1n, 3n], 2, { 'half-up': [33n, 100n], 'half-even': [33n, 100n], floor: [33n, 100n], ceil: [34n, 100n] }],
    ['0.125 to hundredths', [1n, 8n], 2, { 'half-up': [13n, 100n], 'half-even': [12n, 100n], floor: [12n, 100n], ceil: [13n, 100n] }],
    ['-1/3 to tenths', [-1n, 3n], 1, { 'half-up': [-3n, 10n], 'half-even': [-3n, 10n], floor: [-4n, 10n], ceil: [-3n, 10n] }],
  ];
  it.each(cases)('%s', (_, [n, d], digits, expected) => {
    for (const mode of Object.keys(expected) as RoundingMode[]) expect(round(rational(n, d), digits, mode), mode).toEqual(rational(...expected[mode]));
  });

  it('is at most half a unit away, and floor and ceil are on their side', () => {
    fc.assert(fc.property(fraction, fc.integer({ min: 0, max: 4 }), (a, digits) => {
      const half = rational(1n, 2n * 10n ** BigInt(digits));
      const away = subtract(round(a, digits, 'half-up'), a);
      expect(compare(away.n < 0n ? { n: -away.n, d: away.d } : away, half)).toBeLessThanOrEqual(0);
      expect(compare(round(a, digits, 'floor'), a)).toBeLessThanOrEqual(0);
      expect(compare(round(a, digits, 'ceil'), a)).toBeGreaterThanOrEqual(0);
    }));
  });
});
