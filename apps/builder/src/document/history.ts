import type { Rubric } from '@chamdiem/core';
import type { CommandLabel } from './command.ts';

/** One undo step: the frozen document on its other side, and what was done. */
export interface HistoryEntry {
  readonly document: Rubric;
  readonly label: CommandLabel;
  readonly group: string | undefined;
  /** When it was last added to, in milliseconds; 0 once it is closed. */
  readonly at: number;
}

/** Past entries hold the document before each step, oldest first; future ones the document after it, the next to redo last. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

export interface Travelled {
  readonly history: History;
  readonly document: Rubric;
  readonly label: CommandLabel;
}

export const emptyHistory: History = { past: [], future: [] };

/** Steps kept; the oldest go first. */
export const CAPACITY = 500;

/** Typing that pauses longer than this starts a new step. */
export const RUN_OF_TYPING = 3000;

/** Remembers what a command did. Steps of one group in a run become one. */
export function record(history: History, before: Rubric, { label, group, at }: { readonly label: CommandLabel; readonly group?: string | undefined; readonly at: number }): History {
  const last = history.past.at(-1);
  if (last !== undefined && group !== undefined && last.group === group && last.at > 0 && at - last.at <= RUN_OF_TYPING) {
    return { past: [...history.past.slice(0, -1), { ...last, label, at }], future: [] };
  }
  return { past: [...history.past.slice(1 - CAPACITY), { document: before, label, group, at }], future: [] };
}

/** Ends a run of typing: the next step of the same group is a step of its own. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  return last === undefined || last.at === 0 ? history : { ...history, past: [...history.past.slice(0, -1), { ...last, at: 0 }] };
}

/** One step back from the current document; null when there is none. */
export function undo(history: History, current: Rubric): Travelled | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  const { past } = seal({ past: history.past.slice(0, -1), future: [] });
  return { history: { past, future: [...history.future, { ...last, document: current, at: 0 }] }, document: last.document, label: last.label };
}

/** One step forward again; null when there is none. */
export function redo(history: History, current: Rubric): Travelled | null {
  const next = history.future.at(-1);
  if (next === undefined) return null;
  return { history: { past: [...history.past, { ...next, document: current, at: 0 }], future: history.future.slice(0, -1) }, document: next.document, label: next.label };
}

/** What undo and redo would take back and do again. */
export function undoLabel(history: History): CommandLabel | undefined {
  return history.past.at(-1)?.label;
}

export function redoLabel(history: History): CommandLabel | undefined {
  return history.future.at(-1)?.label;
}
