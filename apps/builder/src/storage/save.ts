import type { Rubric } from '@chamdiem/core';
import { deltaOf } from '../document/history/delta.ts';
import type { Database } from './database.ts';
import { stepsOf } from './database.ts';
import { recordOf } from './recordOf.ts';
import type { RubricRecord, StepRecord } from './records.ts';
import { isSameStep } from './timeline.ts';
import type { Timeline, TimelineStep } from './timeline.ts';

/** What the store holds of a rubric, as this tab knows it: which steps, numbered from `first`, and where the snapshot stands. */
export interface Kept {
  readonly revision: number;
  readonly first: number;
  /** The document before the first step. */
  readonly base: Rubric;
  readonly steps: readonly TimelineStep[];
  readonly position: number;
  readonly snapshot: number;
}

export type SaveOutcome = { readonly kind: 'saved'; readonly kept: Kept; readonly record: RubricRecord } | { readonly kind: 'conflict' } | { readonly kind: 'gone' };

/**
 * Writes what is new in one transaction: all of it or nothing. Only the changed steps are written; the whole document is, when asked for and when
 * the old snapshot would no longer lead to it. A rubric that another tab has written meanwhile is left as it is.
 */
export async function save(database: Database, key: string, timeline: Timeline, kept: Kept, { snapshot, now }: { readonly snapshot: boolean; readonly now: number }): Promise<SaveOutcome> {
  const plan = planOf(timeline, kept, snapshot);
  const transaction = database.transaction(['rubrics', 'snapshots', 'steps'], 'readwrite', { durability: 'strict' });
  const [rubrics, snapshots, steps] = [transaction.objectStore('rubrics'), transaction.objectStore('snapshots'), transaction.objectStore('steps')];
  const before = await rubrics.get(key);
  if (before === undefined) return { kind: 'gone' };
  if (before.revision !== kept.revision) return { kind: 'conflict' };

  const record: RubricRecord = { ...before, ...recordOf(timeline.document), revision: before.revision + 1, savedAt: now, position: plan.position };
  if (timeline.document.digest === undefined) delete (record as { digest?: string }).digest;
  await Promise.all([
    rubrics.put(record),
    steps.delete(stepsOf(key, plan.from)),
    plan.first > kept.first ? steps.delete(IDBKeyRange.bound([key, -Infinity], [key, plan.first], false, true)) : undefined,
    ...plan.fresh.map((step, index) => steps.put(stepRecord(key, plan.from + index, step))),
    plan.rewrites ? snapshots.put({ key, position: plan.position, document: timeline.document }) : undefined,
    transaction.done,
  ]).catch((error: unknown) => {
    // Requests that a full store breaks off say only that; why stands at the transaction.
    throw transaction.error ?? error;
  });
  return { kind: 'saved', record, kept: { revision: record.revision, first: plan.first, base: plan.base, steps: timeline.steps, position: plan.position, snapshot: plan.rewrites ? plan.position : kept.snapshot } };
}

/** What is to be written: steps from `from` on are new, those before `first` have been forgotten by the history. */
function planOf(timeline: Timeline, kept: Kept, wanted: boolean) {
  const base = timeline.steps[0]?.before ?? timeline.document;
  const start = [kept.base, ...kept.steps.map(({ after }) => after)].indexOf(base);
  // A beginning that the store never saw gets numbers of its own.
  const first = kept.first + (start < 0 ? kept.steps.length + 1 : start);
  const old = start < 0 ? [] : kept.steps.slice(start);
  let same = 0;
  while (same < Math.min(old.length, timeline.steps.length) && isSameStep(old[same]!, timeline.steps[same]!)) same++;
  const from = first + same;
  const position = first + timeline.position;
  // A snapshot before the first step or after the last common one cannot be walked from.
  const reachable = kept.snapshot >= first && kept.snapshot <= from;
  return { first, base, from, position, fresh: timeline.steps.slice(same), rewrites: wanted || !reachable };
}

function stepRecord(key: string, index: number, { before, after, label, group }: TimelineStep): StepRecord {
  return { key, index, label, forward: deltaOf(before, after), backward: deltaOf(after, before), ...(group === undefined ? {} : { group }) };
}
