import type { Issue } from '@chamdiem/core';

/** A pasted table: every row as wide as the widest. Cells that a merged cell covers hold nothing and say so. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly issues: readonly TableIssue[];
}

export interface Cell {
  readonly text: string;
  /** The columns that a merged cell takes, more than one when it spans several. */
  readonly span: number;
  /** Lies under a merged cell that begins elsewhere. */
  readonly covered: boolean;
}

/** What is to be known of a pasted table, by row as the user counts them; `message` keys stand in the message files. */
export interface TableIssue extends Pick<Issue, 'severity'> {
  readonly code: 'too-many-rows' | 'too-many-columns' | 'merged-cells' | 'empty-rows' | 'not-a-number' | 'no-title' | 'no-title-column' | 'negative-points' | 'text-too-long' | 'unreadable';
  readonly row?: number;
  readonly count?: number;
  readonly text?: string;
}

export const limits = { rows: 2000, columns: 40, text: 5000, characters: 20_000_000 } as const;

export const plain = (text: string): Cell => ({ text, span: 1, covered: false });
const nothing: Cell = { text: '', span: 1, covered: false };

/** Rows brought to one width and within the limits; what was cut off is an issue. */
export function gridOf(rows: readonly (readonly Cell[])[], issues: readonly TableIssue[] = [], total = rows.length): Grid {
  const found: TableIssue[] = [...issues];
  const kept = rows.slice(0, limits.rows);
  if (total > kept.length) found.push({ code: 'too-many-rows', severity: 'error', count: total - kept.length });
  const widest = kept.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > limits.columns) found.push({ code: 'too-many-columns', severity: 'error', count: widest - limits.columns });
  const width = Math.min(widest, limits.columns);
  const long = kept.reduce((count, row) => count + row.filter(({ text }) => text.length > limits.text).length, 0);
  if (long > 0) found.push({ code: 'text-too-long', severity: 'error', count: long });
  return {
    rows: kept.map((row) => Array.from({ length: width }, (_, i) => shortened(row[i] ?? nothing))),
    issues: found,
  };
}

function shortened(cell: Cell): Cell {
  return cell.text.length > limits.text ? { ...cell, text: cell.text.slice(0, limits.text) } : cell;
}
