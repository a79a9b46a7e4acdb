import type { Rubric } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { frozen } from '../document/frozen.ts';
import { openNews } from '../storage/news.ts';
import type { RubricRecord } from '../storage/records.ts';
import { addWhole, createRubric, deleteRubric, listRubrics, readWhole, setArchived } from '../storage/rubrics.ts';
import type { WholeRubric } from '../storage/rubrics.ts';
import { readRubric } from '../storage/read.ts';
import { useStorageStore } from './storageStore.ts';

/** My rubrics: the list that Home shows, kept the same in all tabs. */
export const useLibraryStore = defineStore('library', () => {
  const storage = useStorageStore();
  /** Null until the list was read for the first time. */
  const records = shallowRef<readonly RubricRecord[] | null>(null);
  const news = openNews(() => void refresh());

  async function refresh(): Promise<void> {
    records.value = await listRubrics(await storage.database());
  }

  async function changed(): Promise<void> {
    news.tell({ kind: 'listed' });
    await refresh();
  }

  /** Puts a rubric into my rubrics and returns its key. */
  async function add(rubric: Rubric): Promise<string> {
    const { key } = await createRubric(await storage.database(), frozen(rubric), Date.now());
    await changed();
    return key;
  }

  async function read(key: string): Promise<Rubric | undefined> {
    return (await readRubric(await storage.database(), key))?.timeline.document;
  }

  /** Deletes, and returns what undoing it needs. */
  async function remove(key: string): Promise<WholeRubric | undefined> {
    const database = await storage.database();
    const whole = await readWhole(database, key);
    await deleteRubric(database, key);
    news.tell({ kind: 'deleted', key, revision: whole?.record.revision ?? 0 });
    await refresh();
    return whole;
  }

  async function restore(rubrics: readonly WholeRubric[]): Promise<void> {
    await addWhole(await storage.database(), rubrics);
    await changed();
  }

  async function archive(key: string, archived: boolean): Promise<void> {
    await setArchived(await storage.database(), key, archived);
    await changed();
  }

  return { records, refresh, add, read, remove, restore, archive };
});
