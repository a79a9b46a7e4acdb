import type { Decimal } from '@chamdiem/core';

const WRITTEN = /^[-+−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/** Reads a typed number, with a decimal comma or point; null when it is none. Digits that a JSON number cannot hold stay text. */
export function readDecimal(text: string): Decimal | null {
  const typed = text.trim().replaceAll(/\s/g, '');
  if (!WRITTEN.test(typed)) return null;
  const plain = plainDigits(typed.replace('−', '-').replace('+', '').replace(',', '.'));
  const number = Number(plain);
  return String(number) === plain ? number : plain;
}

/** A number for a text field: no grouping, the decimal sign of the language. */
export function writeDecimal(value: Decimal | undefined, comma: boolean): string {
  if (value === undefined) return '';
  const text = String(value);
  return comma ? text.replace('.', ',') : text;
}

/** Without needless zeros: "007,50" is 7.5. */
function plainDigits(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = `${whole.replace(/^0+(?=\d)/, '') || '0'}${fraction.replace(/0+$/, '') === '' ? '' : `.${fraction.replace(/0+$/, '')}`}`;
  return negative && digits !== '0' ? `-${digits}` : digits;
}
