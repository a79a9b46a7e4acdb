/**
 * Reads a number as people type it, with a comma or a point before the decimals: 1,5 · 1.5 · 1.234,5 · 1 234.
 * A single point or comma before exactly three digits parts thousands only where the field takes fewer than three decimals.
 * Null when it is no number; a number that a double would change comes back as its digits.
 */
export function parseNumber(typed: string, decimals: number): number | string | null {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '').replaceAll(/[−–]/g, '-');
  const match = /^(-?)([\d.,]*\d)[.,]?$/.exec(text);
  if (match === null) return null;
  const [, sign, digits = ''] = match;
  const plain = asDecimal(digits, decimals);
  if (plain === null) return null;
  const trimmed = sign + plain.replace(/^0+(?=\d)/, '');
  const short = trimmed.includes('.') ? trimmed.replace(/\.?0+$/, '') : trimmed;
  if (/^-?0$/.test(short)) return 0;
  return String(Number(short)) === short ? Number(short) : short;
}

function asDecimal(digits: string, decimals: number): string | null {
  const marks = digits.replaceAll(/\d/g, '');
  if (marks === '') return digits;
  const last = marks.at(-1)!;
  const mixed = [...marks].some((mark) => mark !== last);
  const groups = mixed ? isGrouped(digits.slice(0, digits.lastIndexOf(last)), last === ',' ? '.' : ',') : isGrouped(digits, last);
  if (mixed) return groups ? digits.replaceAll(last === ',' ? '.' : ',', '').replace(last, '.') : null;
  if (marks.length > 1) return groups ? digits.replaceAll(last, '') : null;
  if (groups && decimals < 3) return digits.replace(last, '');
  return digits.startsWith(last) ? `0.${digits.slice(1)}` : digits.replace(last, '.');
}

function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...rest] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
