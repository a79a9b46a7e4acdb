import { decimalsOf, fromFraction, parseDecimal } from '../decimal.ts';
import type { Amount } from '../explain/amount.ts';
import type { NumberMessages } from '../messages/messages.ts';
import { multiply, ofInteger, type Rational } from '../rational.ts';
import { fill } from './fill.ts';

/** Decimals that are printed; what has more is cut off there and marked, so that nothing looks larger than it is. */
const DECIMALS = 6;

/** A number as people of this language write it. Cut off, never rounded: 89,999… must not look like 90. */
export function formatNumber(value: number | string | Rational, messages: NumberMessages, most = DECIMALS): string {
  const exact = typeof value === 'object' ? value : parseDecimal(value);
  if (exact === null) return String(value);
  const needed = decimalsOf(exact);
  const decimals = Math.min(needed ?? most, most);
  const { n, d } = multiply(exact, ofInteger(10 ** decimals));
  const scaled = n / d;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(?:\d{3})+$)/g, messages.group);
  const fraction = decimals === 0 ? '' : `${messages.decimal}${digits.slice(-decimals)}`;
  return `${exact.n < 0n ? '-' : ''}${whole}${fraction}${needed === null || needed > most ? '…' : ''}`;
}

/** A known number, or the two that it lies between. */
export function formatAmount(amount: Amount, messages: NumberMessages): string {
  if (amount.kind === 'between') return fill(messages.between, { min: formatNumber(amount.min, messages), max: formatNumber(amount.max, messages) });
  return formatNumber(amount.exact === undefined ? amount.value : fromFraction(amount.exact), messages);
}

/** A day or moment: 10/01/2026, 08:30 ngày 05/01/2026. The time is the one written, in its own zone. */
export function formatMoment(moment: string, messages: NumberMessages): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(moment);
  if (match === null) return moment;
  const [, y, m, d, time] = match;
  const date = fill(messages.date, { d, m, y, day: Number(d), month: messages.months[Number(m) - 1] ?? m });
  return time === undefined ? date : fill(messages.moment, { time, date });
}
