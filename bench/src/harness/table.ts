export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one benchmark found: ratios are the same on every machine and are printed first. */
export interface Findings {
  readonly ratios: readonly Table[];
  readonly times: readonly Table[];
  readonly data: unknown;
}

export function print({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  // The first column is text; the others are numbers, which read better right-aligned.
  const show = (line: readonly string[]) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd();
  return [title, show(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(show), ''].join('\n');
}

/** Three significant digits, without an exponent. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return grouped(Math.round(Number(value.toPrecision(3))));
  return value.toFixed(Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
}

export const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
