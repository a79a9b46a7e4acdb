import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDecimal, writeDecimal } from './decimal.ts';

it('reads a number with comma or point, and nothing else', () => {
  expect(readDecimal(' 12,5 ')).toBe(12.5);
  expect(readDecimal('12.50')).toBe(12.5);
  expect(readDecimal('007')).toBe(7);
  expect(readDecimal('−3')).toBe(-3);
  expect(readDecimal('-0')).toBe(0);
  expect(readDecimal(',5')).toBe(0.5);
  expect(readDecimal('1.2.3')).toBeNull();
  expect(readDecimal('năm')).toBeNull();
  expect(readDecimal('')).toBeNull();
  expect(readDecimal('1e5')).toBeNull();
});

it('keeps digits that a number cannot hold', () => {
  expect(readDecimal('12345678901234567890,1')).toBe('12345678901234567890.1');
});

it('reads back what it writes', () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), fc.boolean(), (n, digits, comma) => {
    const value = Number((n / 10 ** digits).toFixed(digits));
    expect(readDecimal(writeDecimal(value, comma))).toBe(value === 0 ? 0 : value);
  }));
});
