import type { Colours } from './printer.ts';
import { cut, padEnd, padStart, widthOf } from './width.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Takes what the others leave of the width; at most one. */
  readonly grows?: true;
}

/** A cell, and how it is coloured after it was padded. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export type Row = readonly (string | Cell)[];

const GAP = '  ';

/** Columns without borders, fitted to a width. */
export function table(columns: readonly Column[], rows: readonly Row[], width: number, colours: Colours): string[] {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const widths = columns.map(({ title }, i) => Math.max(widthOf(title), ...texts.map((row) => widthOf(row[i] ?? ''))));
  const growing = columns.findIndex(({ grows }) => grows === true);
  if (growing >= 0) {
    const others = widths.reduce((sum, each, i) => (i === growing ? sum : sum + each), GAP.length * columns.length);
    widths[growing] = Math.max(10, Math.min(widths[growing]!, width - others));
  }
  const line = (cells: Row, paint: (text: string) => string = (text) => text): string => `${GAP}${columns.map(({ align }, i) => {
    const cell = cells[i] ?? '';
    const text = cut(typeof cell === 'string' ? cell : cell.text, widths[i]!);
    const padded = align === 'right' ? padStart(text, widths[i]!) : padEnd(text, widths[i]!);
    return typeof cell === 'string' || cell.paint === undefined ? paint(padded) : cell.paint(padded);
  }).join(GAP).trimEnd()}`;
  return [line(columns.map(({ title }) => title), colours.dim), ...rows.map((row) => line(row))];
}
