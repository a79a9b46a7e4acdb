import type { Rubric } from '@chamdiem/core';
import { frozen } from '../document/frozen.ts';
import { applyDelta } from '../document/history/delta.ts';
import type { Database } from './database.ts';
import { stepsOf } from './database.ts';
import type { RubricRecord, StepRecord } from './records.ts';
import type { Kept } from './save.ts';
import type { Timeline, TimelineStep } from './timeline.ts';

/** A rubric as it was left: the document with every undo and redo step, and what the next save starts from. */
export interface Opened {
  readonly record: RubricRecord;
  readonly timeline: Timeline;
  readonly kept: Kept;
}

export async function readRubric(database: Database, key: string): Promise<Opened | undefined> {
  const transaction = database.transaction(['rubrics', 'snapshots', 'steps']);
  const [record, snapshot, rows] = await Promise.all([
    transaction.objectStore('rubrics').get(key),
    transaction.objectStore('snapshots').get(key),
    transaction.objectStore('steps').getAll(stepsOf(key)),
  ]);
  if (record === undefined || snapshot === undefined) return undefined;

  const first = rows[0]?.index ?? snapshot.position;
  const documents = walk(frozen(snapshot.document), snapshot.position - first, rows);
  const steps = rows.map(({ label, group }, index): TimelineStep => ({
    before: documents[index]!, after: documents[index + 1]!, label, ...(group === undefined ? {} : { group }),
  }));
  const position = record.position - first;
  return {
    record,
    timeline: { steps, position, document: documents[position]! },
    kept: { revision: record.revision, first, base: documents[0]!, steps, position: record.position, snapshot: snapshot.position },
  };
}

/** Every document of the row, walked from the one that is known in both directions; they share what did not change. */
function walk(known: Rubric, at: number, rows: readonly StepRecord[]): Rubric[] {
  const documents: Rubric[] = [];
  documents[at] = known;
  for (let index = at; index < rows.length; index++) documents[index + 1] = step(documents[index]!, rows[index]!, 'forward');
  for (let index = at; index > 0; index--) documents[index - 1] = step(documents[index]!, rows[index - 1]!, 'backward');
  return documents;
}

function step(document: Rubric, row: StepRecord, direction: 'forward' | 'backward'): Rubric {
  return frozen(applyDelta(document, row[direction]) as Rubric);
}
