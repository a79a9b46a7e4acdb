/**
 * A cell of a table that a spreadsheet opens. Text that a spreadsheet would run as a formula gets an apostrophe in front,
 * as OWASP advises; plain numbers stay numbers.
 */
export function csvCell(value: string | number | null | undefined, delimiter: string, decimal: 'comma' | 'point'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return decimal === 'comma' ? String(value).replace('.', ',') : String(value);
  const text = value.normalize('NFC');
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
