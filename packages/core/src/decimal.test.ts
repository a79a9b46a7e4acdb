import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, displaysExactly, fromFraction, parseDecimal, toFraction, toNumber, toScaled } from './decimal.ts';
import { rational } from './rational.ts';

describe('reading decimals', () => {
  it.each([
    [0.1, 1n, 10n], [1.25, 5n, 4n], [-0.5, -1n, 2n], [1e21, 10n ** 21n, 1n], [1e-7, 1n, 10n ** 7n], [4.35, 87n, 20n],
    ['0.10', 1n, 10n], ['-3', -3n, 1n], ['33.33', 3333n, 100n],
  ])('%s', (input, n, d) => {
    expect(parseDecimal(input)).toEqual(rational(n, d));
  });

  it.each(['', '.5', '5.', '1,5', ' 1', '1e', '0x10', 'NaN', 'Infinity', '1.2.3', '--1'])('refuses %j', (input) => {
    expect(parseDecimal(input)).toBeNull();
  });

  it('refuses numbers that are none', () => {
    expect(parseDecimal(Number.NaN)).toBeNull();
    expect(parseDecimal(Number.POSITIVE_INFINITY)).toBeNull();
  });

  it('reads every double as the decimal it prints as', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const parsed = parseDecimal(x);
      expect(parsed).not.toBeNull();
      expect(toNumber(parsed!)).toBe(x + 0);
    }));
  });
});

describe('showing numbers', () => {
  it('tells when the shown number is not the exact one', () => {
    expect(displaysExactly(rational(1n, 4n))).toBe(true);
    expect(displaysExactly(rational(10n, 3n))).toBe(false);
    expect(toNumber(rational(10n, 3n))).toBe(10 / 3);
  });

  it('writes and reads fractions', () => {
    expect(toFraction(rational(10n, 3n))).toBe('10/3');
    expect(toFraction(rational(-8n, 4n))).toBe('-2');
    expect(fromFraction('-10/4')).toEqual(rational(-5n, 2n));
  });

  it('counts decimals', () => {
    expect(decimalsOf(rational(1n, 8n))).toBe(3);
    expect(decimalsOf(rational(7n))).toBe(0);
    expect(decimalsOf(rational(1n, 3n))).toBeNull();
  });

  it('scales only what is exact', () => {
    expect(toScaled(rational(5n, 4n), 2)).toBe(125);
    expect(toScaled(rational(1n, 8n), 2)).toBeNull();
  });
});
