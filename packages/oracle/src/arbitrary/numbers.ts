import { add, compare, decimal, multiply, printDecimal, rational, subtract, toNumber } from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { NumberDomain } from '../types/items.ts';
import type { Decimal, Rounding, RoundOrNone } from '../types/terms.ts';
import type { Tape } from './tape.ts';

// Points as real tables print them, and numbers that tempt a binary engine to err.
const amounts = [1, 2, 5, 10, 3, 4, 0.5, 1.25, 2.5, 0.85, 0.25, 20, 30, 33.33, 0.1, 0.3, 1.005, 7.5, 100];
const constants = [0, 1, 2, ...amounts, -1, -2.5, 50, 1000];
const domains: readonly NumberDomain[] = [
  { min: 0, max: 10 },
  { min: 0, max: 100 },
  { min: 0, max: 3 },
  { min: 1, max: 12 },
  { min: 0, max: 100, decimals: 2 },
  { min: 0, max: 1, decimals: 3 },
  { min: -5, max: 5, decimals: 1 },
  { min: 0.5, max: 9.5, decimals: 1 },
  { min: 0, max: 100000 },
];

/** A decimal as a number, or now and then as a string. */
export function written(tape: Tape, value: Rational): Decimal {
  const text = printDecimal(value);
  if (text === null) throw new RangeError('not a decimal');
  return tape.chance(8) ? text : Number(text);
}

export const amount = (tape: Tape): Decimal => written(tape, decimal(tape.pick(amounts)));
export const constant = (tape: Tape): Decimal => written(tape, decimal(tape.pick(constants)));
export const negativeAmount = (tape: Tape): Decimal => -tape.pick(amounts);

export function domain(tape: Tape, nonNegative = false): NumberDomain {
  const chosen = tape.pick(nonNegative ? domains.filter(({ min }) => Number(min) >= 0) : domains);
  return { ...chosen };
}

/** A number of a domain: its ends often, one of the given numbers when it fits, else anything on its grid. */
export function inDomain(tape: Tape, { min, max, decimals = 0 }: NumberDomain, liked: readonly Rational[] = []): Rational {
  const [low, high] = [decimal(min), decimal(max)];
  const unit = rational(1n, 10n ** BigInt(decimals));
  const choice = tape.below(6);
  if (choice === 0) return high;
  if (choice === 1) return low;
  if (choice <= 3 && liked.length > 0) {
    const near = add(tape.pick(liked), multiply(unit, rational(BigInt(tape.pick([0, 0, 1, -1])))));
    const grid = multiply(near, rational(10n ** BigInt(decimals))).d === 1n;
    if (grid && compare(near, low) >= 0 && compare(near, high) <= 0) return near;
  }
  return onGrid(tape, low, high, unit);
}

export function onGrid(tape: Tape, low: Rational, high: Rational, unit: Rational): Rational {
  const steps = toNumber(multiply(subtract(high, low), rational(unit.d, unit.n)));
  return add(low, multiply(unit, rational(BigInt(tape.below(Math.floor(steps) + 1)))));
}

export function rounding(tape: Tape): Rounding {
  return { digits: tape.pick([2, 1, 0, 3]), mode: tape.pick(['half-up', 'half-even', 'floor', 'ceil']) };
}

export const roundOrNone = (tape: Tape): RoundOrNone => (tape.chance(20) ? 'none' : rounding(tape));
