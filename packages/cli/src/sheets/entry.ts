import type { Issue, Scoresheet } from '@chamdiem/core';

/** Where in a file something is: the row of a table (the header is row 1), the line of a .jsonl file, the position in an array. */
export interface Place {
  readonly file: string;
  readonly row: number | null;
}

/** Something wrong in a file; column counts from 0. */
export interface Fault {
  readonly issue: Issue;
  readonly place: Place;
  readonly column: number | null;
}

/** One thing that a file gives: a sheet to score, or a row that does not become one. */
export type Entry =
  | { readonly kind: 'sheet'; readonly sheet: Scoresheet; readonly place: Place; readonly columnOf?: (issue: Issue) => number | null; readonly cells?: readonly string[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly place: Place; readonly given: unknown };

/** How to read files, and whom to tell on the way. */
export interface Reading {
  readonly delimiter: string | null;
  readonly decimal: 'comma' | 'point' | null;
  readonly encoding: string | null;
  /** Bytes of the file that were read since the last call. */
  readonly onBytes: (bytes: number) => void;
  /** What was found out about a table. */
  readonly onDialect: (file: string, dialect: Dialect) => void | Promise<void>;
}

export interface Dialect {
  readonly delimiter: string;
  readonly decimal: 'comma' | 'point';
  readonly encoding: string;
}
