import { defineStore } from 'pinia';
import { ref } from 'vue';
import { openDatabase, openInMemory } from '../storage/database.ts';
import type { Database } from '../storage/database.ts';

/** The store of this browser, opened when first needed and again when it was closed. */
export const useStorageStore = defineStore('storage', () => {
  /** The browser refuses to keep anything: the work lives only as long as this tab. */
  const memoryOnly = ref(false);
  let opened: Promise<Database> | undefined;

  function database(): Promise<Database> {
    opened ??= openDatabase(() => {
      opened = undefined;
    }).catch(() => {
      memoryOnly.value = true;
      return openInMemory();
    });
    return opened;
  }

  return { memoryOnly, database };
});
