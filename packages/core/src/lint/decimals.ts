import { parseDecimal, toNumber } from '../decimal.ts';
import type { Decimal } from '../generated/types.ts';
import { ZERO, type Rational } from '../rational.ts';

/** A declared decimal of a validated rubric. */
export function exactly(value: Decimal): Rational {
  return parseDecimal(value) ?? ZERO;
}

/** An exact number as a rubric writes it: a JSON number where that is exact, else a string. */
export function asDecimal(value: Rational): Decimal {
  const number = toNumber(value);
  const read = parseDecimal(number);
  return read !== null && read.n === value.n && read.d === value.d ? number : String(number);
}
