import { asDecimal, parseDecimal, type Decimal } from '@chamdiem/core';

/** The most decimals that any of the numbers has as it prints. */
export function decimalsIn(values: readonly Decimal[]): number {
  return values.reduce<number>((most, value) => Math.max(most, decimalsOfOne(value)), 0);
}

function decimalsOfOne(value: Decimal): number {
  const exact = parseDecimal(value);
  if (exact === null) return 0;
  let decimals = 0;
  for (let scale = 1n; scale % exact.d !== 0n; scale *= 10n) decimals += 1;
  return decimals;
}

/** A number as an integer over 10^decimals; anything beyond is cut towards zero, so ask with enough decimals. */
export function scaled(value: Decimal, decimals: number): bigint {
  const exact = parseDecimal(value);
  return exact === null ? 0n : (exact.n * 10n ** BigInt(decimals)) / exact.d;
}

/** An integer over 10^decimals as a rubric writes it. */
export function unscaled(value: bigint, decimals: number): Decimal {
  const negative = value < 0n;
  const digits = String(negative ? -value : value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  const exact = parseDecimal(`${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);
  return exact === null ? 0 : asDecimal(exact);
}

/** Whole number nearest to n / d, halves away from zero; d is positive. */
export function divideRounded(n: bigint, d: bigint): bigint {
  return n < 0n ? -divideRounded(-n, d) : (2n * n + d) / (2n * d);
}
