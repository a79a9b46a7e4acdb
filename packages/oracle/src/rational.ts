/** An exact number: n/d in lowest terms, d > 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export type RoundingMode = 'half-up' | 'half-even' | 'floor' | 'ceil';

export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

export const zero = rational(0n);
export const one = rational(1n);

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const sum = (list: readonly Rational[]): Rational => list.reduce(add, zero);

/** Negative, zero or positive, as a is below, at or above b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const isZero = (a: Rational): boolean => a.n === 0n;

export function floor(a: Rational): Rational {
  const quotient = a.n / a.d;
  return rational(a.n % a.d < 0n ? quotient - 1n : quotient);
}

export const ceil = (a: Rational): Rational => negate(floor(negate(a)));

export function roundTo(a: Rational, digits: number, mode: RoundingMode): Rational {
  const scale = rational(10n ** BigInt(digits));
  return divide(roundToInteger(multiply(a, scale), mode), scale);
}

function roundToInteger(a: Rational, mode: RoundingMode): Rational {
  const below = floor(a);
  if (mode === 'floor') return below;
  if (mode === 'ceil') return ceil(a);
  const above = add(below, one);
  const toMiddle = compare(subtract(a, below), rational(1n, 2n));
  if (toMiddle !== 0) return toMiddle < 0 ? below : above;
  if (mode === 'half-even') return below.n % 2n === 0n ? below : above;
  return a.n < 0n ? below : above;
}

const PRINTED = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;
const DECIMAL_STRING = /^-?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;

/** A JSON number as the decimal it prints as, or a decimal string; null for anything else. */
export function parseDecimal(value: unknown): Rational | null {
  const parts = printedParts(value);
  if (parts === null) return null;
  const digits = BigInt(parts.sign + parts.whole + parts.fraction);
  const places = parts.fraction.length - parts.exponent;
  return places >= 0 ? rational(digits, 10n ** BigInt(places)) : rational(digits * 10n ** BigInt(-places));
}

/** How many decimals a number prints with: 1e-7 prints with 7. */
export function decimalsOf(value: number | string): number {
  const parts = printedParts(value);
  return parts === null ? Number.POSITIVE_INFINITY : Math.max(0, parts.fraction.length - parts.exponent);
}

function printedParts(value: unknown): { sign: string; whole: string; fraction: string; exponent: number } | null {
  if (typeof value === 'string' && !DECIMAL_STRING.test(value)) return null;
  if (typeof value !== 'string' && (typeof value !== 'number' || !Number.isFinite(value))) return null;
  const match = PRINTED.exec(String(value));
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return { sign, whole, fraction, exponent: Number(exponent) };
}

/** A rational of the rubric itself, where a malformed number is the programmer's mistake. */
export function decimal(value: number | string): Rational {
  const parsed = parseDecimal(value);
  if (parsed === null) throw new TypeError(`not a decimal: ${value}`);
  return parsed;
}

/** "10/3", or "4" for an integer. */
export const print = (a: Rational): string => (a.d === 1n ? String(a.n) : `${a.n}/${a.d}`);

/** The decimal that prints the number exactly, or null when it has none (thirds). */
export function printDecimal(a: Rational): string | null {
  let places = 0;
  let scaled = a;
  while (scaled.d !== 1n) {
    if (places >= 30) return null;
    places += 1;
    scaled = multiply(scaled, rational(10n));
  }
  const digits = String(scaled.n < 0n ? -scaled.n : scaled.n).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled.n < 0n ? `-${text}` : text;
}

export const toNumber = (a: Rational): number => {
  const text = printDecimal(a);
  return text === null ? Number(a.n) / Number(a.d) : Number(text);
};

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
