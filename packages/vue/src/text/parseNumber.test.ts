import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from './parseNumber.ts';

it.each([
  ['1,5', 1, 1.5], ['1.5', 1, 1.5], ['1,', 1, 1], ['.5', 1, 0.5], [',5', 1, 0.5], ['-3', 0, -3], ['−3', 0, -3], [' 12 ', 0, 12], ['007', 0, 7], ['0', 0, 0], ['-0', 0, 0], ['2,50', 2, 2.5],
  ['1.234', 0, 1234], ['1.234', 3, 1.234], ['1,234', 2, 1234], ['1.234,5', 1, 1234.5], ['1,234.5', 1, 1234.5], ['1.234.567', 0, 1_234_567], ['1 234', 0, 1234], ['0.125', 2, 0.125], ['１２', 0, 12],
  ['0,1234567890123456789', 19, '0.1234567890123456789'], ['12345678901234567890', 0, '12345678901234567890'],
])('reads %j with %i decimals as %j', (typed, decimals, value) => {
  expect(parseNumber(typed, decimals)).toBe(value);
});

it.each(['', 'abc', '1,2,3', '1.2.3', '--1', '1e5', '12a', ',', '-', '1.23,4.5'])('does not take %j for a number', (typed) => {
  expect(parseNumber(typed, 2)).toBeNull();
});

it('reads back every number with up to two decimals, written with a comma or a point', () => {
  fc.assert(fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(',', '.'), (hundredths, mark) => {
    const [whole, rest] = [Math.trunc(Math.abs(hundredths) / 100), String(Math.abs(hundredths) % 100).padStart(2, '0')];
    expect(parseNumber(`${hundredths < 0 ? '-' : ''}${whole}${mark}${rest}`, 2)).toBe(hundredths / 100 + 0);
  }));
});
