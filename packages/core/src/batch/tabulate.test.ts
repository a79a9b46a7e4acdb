import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toNumber } from '../decimal.ts';
import { rational } from '../rational.ts';
import { shownAt } from './tabulate.ts';

const shown = (num: number, den: number, scale: number): number => shownAt({ num: 0, den: 0, scale }, num, den);

it('shows a quotient as a report does', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 22 }), fc.constantFrom(1, 10, 30, 100, 10 ** 7), (num, den, scale) => {
    expect(shown(num, den, scale)).toBe(toNumber(rational(BigInt(num), BigInt(den) * BigInt(scale))) + 0);
  }));
  fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (num, den) => {
    expect(shown(num, den, 100)).toBe(toNumber(rational(BigInt(num), BigInt(den) * 100n)) + 0);
  }));
});

it('shows what needs more than 25 decimals as a report does, which is not always the nearest double', () => {
  expect(shown(1, 3, 10 ** 12)).toBe(toNumber(rational(1n, 3n * 10n ** 12n)));
  expect(shown(1, 3, 10 ** 12)).not.toBe(1 / (3 * 10 ** 12));
});

it('has no number where there is none', () => {
  expect(shown(Number.NaN, 1, 1)).toBeNaN();
  expect(shown(1, 0, 1)).toBeNaN();
  expect(shown(-0, 1, 1)).toBe(0);
});
