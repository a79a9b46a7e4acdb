import { describe, expect, it } from 'vitest';
import type { InputDomain } from '../plan.ts';
import { readPoints, readValue, shortened } from './readValue.ts';

const cents: InputDomain = { type: 'number', min: -100, max: 10_000, decimals: 2, step: 1 };
const steps: InputDomain = { type: 'number', min: 5, max: 105, decimals: 1, step: 25 };
const read = (domain: InputDomain, input: unknown) => {
  const result = readValue(domain, input);
  return result.ok ? result.value : result.code;
};

describe('numbers', () => {
  it.each([[0, 0], [-0, 0], [1.1, 110], ['1.10', 110], ['001', 100], [33.33, 3333], [0.07, 7], [1.15, 115], [100, 10_000], ['-1.00', -100]])('%j is read as the decimal it prints as', (input, value) => {
    expect(read(cents, input)).toBe(value);
  });

  it.each([[1.005, 'too-many-decimals'], ['1.005', 'too-many-decimals'], [0.1 + 0.2, 'too-many-decimals'], [1e-9, 'too-many-decimals'], [100.01, 'number-too-large'], [-1.01, 'number-too-small']])('%j is refused: %s', (input, code) => {
    expect(read(cents, input)).toBe(code);
  });

  it('takes trailing zeros beyond the decimals, which change nothing', () => {
    expect(read(cents, '1.1000')).toBe(110);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true, null, {}, [], [1]])('%j is no number', (input) => {
    expect(read(cents, input)).toBe('wrong-type');
  });

  it.each([1e308, -1e308, 9.1e15, '9'.repeat(30)])('%s is beyond any domain', (input) => {
    expect(read(cents, input)).toBe('number-too-large');
  });

  it.each(['', ' 1', '1,5', '+1', '.5', '5.', '1e2', '0x10', '١', '9'.repeat(31), `0.${'1'.repeat(31)}`, 'x'.repeat(1000)])('%j is no decimal', (input) => {
    expect(read(cents, input)).toBe('not-a-decimal');
  });

  it('counts steps from the minimum', () => {
    expect([0.5, 3, 5.5, 10.5].map((input) => read(steps, input))).toEqual([5, 30, 55, 105]);
    expect([2.5, 0.6, 10.4].map((input) => read(steps, input))).toEqual(['number-off-step', 'number-off-step', 'number-off-step']);
  });

  it('says what was given and where the limit is', () => {
    expect(readValue(cents, 100.5)).toEqual({ ok: false, code: 'number-too-large', params: { max: 100, given: '100.5' } });
    expect(readValue(cents, -2)).toEqual({ ok: false, code: 'number-too-small', params: { min: -1, given: '-2' } });
    expect(readValue(steps, 2.5)).toEqual({ ok: false, code: 'number-off-step', params: { step: 2.5, given: '2.5' } });
  });
});

describe('choices and yes/no', () => {
  const choice: InputDomain = { type: 'choice', options: ['low', 'high'] };

  it('are read by id, and by true and false', () => {
    expect([read(choice, 'low'), read(choice, 'high')]).toEqual([0, 1]);
    expect([read({ type: 'boolean' }, true), read({ type: 'boolean' }, false)]).toEqual([1, 0]);
  });

  it('are refused otherwise', () => {
    expect([read(choice, 'Low'), read(choice, '0'), read(choice, '__proto__')]).toEqual(['unknown-option', 'unknown-option', 'unknown-option']);
    expect([read(choice, 0), read(choice, true), read({ type: 'boolean' }, 1), read({ type: 'boolean' }, 'true')]).toEqual(['wrong-type', 'wrong-type', 'wrong-type', 'wrong-type']);
  });
});

describe('points that a person gives', () => {
  it('are exact, between limits that may be fractions', () => {
    expect(readPoints('3.333333', '0', '10/3')).toEqual({ ok: true, exact: '3333333/1000000' });
    expect(readPoints(3.333334, '0', '10/3')).toMatchObject({ ok: false, code: 'number-too-large', params: { max: '10/3', given: '3.333334' } });
    expect(readPoints(0.333333, '1/3', '1')).toMatchObject({ ok: false, code: 'number-too-small', params: { min: '1/3' } });
    expect(readPoints(5, '0', '5')).toEqual({ ok: true, exact: '5' });
  });
});

it('shortens what was given for a message', () => {
  expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(77)}…`);
  expect([shortened({}), shortened([1]), shortened(null), shortened(() => 1), shortened(Symbol('x')), shortened(3), shortened(undefined)]).toEqual(['object', 'object', 'object', 'function', 'symbol', '3', 'undefined']);
});
