import type { Rubric } from '@chamdiem/core';
import type { Database } from './database.ts';
import { stepsOf, stores } from './database.ts';
import { newKey } from './newKey.ts';
import { recordOf } from './recordOf.ts';
import type { RubricRecord, SnapshotRecord, StepRecord, TranslationRecord } from './records.ts';

/** Every rubric of this browser, the last saved first. */
export async function listRubrics(database: Database): Promise<RubricRecord[]> {
  const records = await database.getAll('rubrics');
  return records.toSorted((a, b) => b.savedAt - a.savedAt);
}

/** Puts a new rubric into the store; it starts without undo steps. */
export async function createRubric(database: Database, document: Rubric, now: number): Promise<RubricRecord> {
  const record = newRecord(document, now);
  const transaction = database.transaction(['rubrics', 'snapshots'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('rubrics').add(record),
    transaction.objectStore('snapshots').add({ key: record.key, position: 0, document }),
    transaction.done,
  ]);
  return record;
}

export function newRecord(document: Rubric, now: number): RubricRecord {
  return { ...recordOf(document), key: newKey(), revision: 1, createdAt: now, savedAt: now, position: 0, archived: document.status === 'archived' };
}

/** All that the store holds of one rubric: what deleting takes away and undoing the deletion puts back. */
export interface WholeRubric {
  readonly record: RubricRecord;
  readonly snapshot: SnapshotRecord;
  readonly steps: readonly StepRecord[];
  readonly translations: TranslationRecord | undefined;
}

export async function readWhole(database: Database, key: string): Promise<WholeRubric | undefined> {
  const transaction = database.transaction(stores);
  const [record, snapshot, steps, translations] = await Promise.all([
    transaction.objectStore('rubrics').get(key),
    transaction.objectStore('snapshots').get(key),
    transaction.objectStore('steps').getAll(stepsOf(key)),
    transaction.objectStore('translations').get(key),
  ]);
  return record === undefined || snapshot === undefined ? undefined : { record, snapshot, steps, translations };
}

export async function deleteRubric(database: Database, key: string): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('rubrics').delete(key),
    transaction.objectStore('snapshots').delete(key),
    transaction.objectStore('steps').delete(stepsOf(key)),
    transaction.objectStore('translations').delete(key),
    transaction.done,
  ]);
}

/** Puts whole rubrics into the store, all or none. */
export async function addWhole(database: Database, rubrics: readonly WholeRubric[]): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...rubrics.flatMap(({ record, snapshot, steps, translations }) => [
      transaction.objectStore('rubrics').add(record),
      transaction.objectStore('snapshots').add(snapshot),
      ...steps.map((step) => transaction.objectStore('steps').add(step)),
      translations === undefined ? undefined : transaction.objectStore('translations').add(translations),
    ]),
    transaction.done,
  ]);
}

/** Puts a rubric away or brings it back. */
export async function setArchived(database: Database, key: string, archived: boolean): Promise<void> {
  const transaction = database.transaction('rubrics', 'readwrite');
  const record = await transaction.store.get(key);
  await Promise.all([record === undefined ? undefined : transaction.store.put({ ...record, archived }), transaction.done]);
}
