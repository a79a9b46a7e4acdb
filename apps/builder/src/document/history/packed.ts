import type { Rubric } from '@chamdiem/core';
import type { CommandLabel } from '../command.ts';
import { frozen } from '../frozen.ts';
import type { History, HistoryEntry } from '../history.ts';
import { applyDelta, deltaOf, type Delta } from './delta.ts';

interface PackedEntry {
  readonly label: CommandLabel;
  readonly group?: string | undefined;
  /** From the neighbour nearer to the current document. */
  readonly delta: Delta | null;
}

/** A history as JSON, small: each step as what it changes. Means something only together with the document it belongs to. */
export interface PackedHistory {
  readonly past: readonly PackedEntry[];
  readonly future: readonly PackedEntry[];
}

/** Prepares a history for being kept beside the current document. */
export function packHistory({ past, future }: History, current: Rubric): PackedHistory {
  return { past: packed(past, current), future: packed(future, current) };
}

/** Reads what {@link packHistory} wrote. Throws when it belongs to another document. */
export function unpackHistory({ past, future }: PackedHistory, current: Rubric): History {
  const from = frozen(current);
  return { past: unpacked(past, from), future: unpacked(future, from) };
}

function packed(entries: readonly HistoryEntry[], current: Rubric): PackedEntry[] {
  return entries.map(({ document, label, group }, i) => ({ label, ...(group === undefined ? {} : { group }), delta: deltaOf(entries[i + 1]?.document ?? current, document) }));
}

function unpacked(entries: readonly PackedEntry[], current: Rubric): HistoryEntry[] {
  let document = current;
  return entries.toReversed().map(({ label, group, delta }) => {
    document = frozen(applyDelta(document, delta) as Rubric);
    return { document, label, group, at: 0 };
  }).toReversed();
}
