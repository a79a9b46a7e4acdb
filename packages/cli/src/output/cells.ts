export type CsvValue = string | number | null | undefined;

/**
 * One row of a table that a spreadsheet opens. Text that a spreadsheet would run as a formula gets an apostrophe in front,
 * as OWASP advises; plain numbers stay numbers.
 */
export function csvLine(cells: readonly CsvValue[], delimiter: string, decimal: 'comma' | 'point'): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (i > 0) line += delimiter;
    if (typeof cell === 'number') line += decimal === 'comma' ? String(cell).replace('.', ',') : String(cell);
    else if (typeof cell === 'string') line += textCell(cell, delimiter);
  }
  return `${line}\r\n`;
}

function textCell(given: string, delimiter: string): string {
  const text = given.normalize('NFC');
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
