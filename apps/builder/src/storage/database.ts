import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { RubricRecord, SnapshotRecord, StepRecord, TranslationRecord } from './records.ts';

export interface BuilderSchema extends DBSchema {
  rubrics: { key: string; value: RubricRecord };
  snapshots: { key: string; value: SnapshotRecord };
  steps: { key: [string, number]; value: StepRecord };
  translations: { key: string; value: TranslationRecord };
}

export type Database = IDBPDatabase<BuilderSchema>;

export const stores = ['rubrics', 'snapshots', 'steps', 'translations'] as const;

const name = 'chamdiem-builder';

/** Opens the browser's own store; `onClosed` hears when it can no longer be used. Rejects where the browser refuses one, as some do in private windows. */
export async function openDatabase(onClosed: () => void = () => {}): Promise<Database> {
  return openDB<BuilderSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('rubrics', { keyPath: 'key' });
      database.createObjectStore('snapshots', { keyPath: 'key' });
      database.createObjectStore('steps', { keyPath: ['key', 'index'] });
      database.createObjectStore('translations', { keyPath: 'key' });
    },
    // A newer program in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** The same store in memory, for a browser that refuses to keep anything: all work goes on, until the tab closes. */
export async function openInMemory(): Promise<Database> {
  await import('fake-indexeddb/auto');
  return openDatabase();
}

/** The steps of one rubric. */
export function stepsOf(key: string, from = -Infinity): IDBKeyRange {
  return IDBKeyRange.bound([key, from], [key, Infinity]);
}
