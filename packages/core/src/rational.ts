/** An exact number: n / d with d > 0, in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** half-up is half away from zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'floor' | 'ceil';

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d < 0n) return rational(-n, -d);
  const g = gcd(n < 0n ? -n : n, d);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
}

export function ofInteger(n: number, decimals = 0): Rational {
  return decimals === 0 ? { n: BigInt(n), d: 1n } : rational(BigInt(n), 10n ** BigInt(decimals));
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d);
}

/** a / b; b must not be 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function compare(a: Rational, b: Rational): number {
  const same = a.d === b.d;
  const left = same ? a.n : a.n * b.d;
  const right = same ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** Rounds to a number of decimal digits. half-up is half away from zero. */
export function round(a: Rational, digits: number, mode: RoundingMode): Rational {
  const scale = 10n ** BigInt(digits);
  const n = a.n * scale;
  const down = floorDivide(n, a.d);
  const twice = 2n * (n - down * a.d);
  return rational(down + (roundsUp(mode, down, twice, a) ? 1n : 0n), scale);
}

function roundsUp(mode: RoundingMode, down: bigint, twice: bigint, a: Rational): boolean {
  switch (mode) {
    case 'floor': return false;
    case 'ceil': return twice > 0n;
    case 'half-up': return twice > a.d || (twice === a.d && a.n > 0n);
    case 'half-even': return twice > a.d || (twice === a.d && down % 2n !== 0n);
  }
}

function floorDivide(n: bigint, d: bigint): bigint {
  const q = n / d;
  return n < 0n && q * d !== n ? q - 1n : q;
}

function gcd(a: bigint, b: bigint): bigint {
  let [greater, rest] = [a, b];
  while (rest !== 0n) {
    const next = greater % rest;
    greater = rest;
    rest = next;
  }
  return greater;
}

/** The least common multiple of two positive numbers. */
export function lcm(a: bigint, b: bigint): bigint {
  return a === b || b === 1n ? a : (a / gcd(a, b)) * b;
}
