import { afterEach, expect, it, vi } from 'vitest';
import { effectScope, watch } from 'vue';
import { readRubric } from '../storage/read.ts';
import { createRubric } from '../storage/rubrics.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useStorageStore } from '../stores/storageStore.ts';
import { freshStores } from '../testing/mounted.ts';
import { useEditing } from './useEditing.ts';

let scope = effectScope();
afterEach(() => scope.stop());

async function draft(): Promise<string> {
  await freshStores();
  return (await createRubric(await useStorageStore().database(), { schemaVersion: 1, id: 'a', version: '1.0.0', title: { vi: 'Trước' }, languages: ['vi'], sections: [] }, 0)).key;
}

const kept = async (key: string) => (await readRubric(await useStorageStore().database(), key))?.timeline.document.title['vi'];

it('keeps what is written in the moment in which a rubric can be changed for the first time, and after it', async () => {
  const key = await draft();
  const store = useDocumentStore();
  const write = (text: string) => store.dispatch('rubric.set-text', { field: 'title', language: 'vi', text });
  scope = effectScope();
  scope.run(() => {
    useEditing(key);
    watch(() => store.readOnly, (readOnly) => void (readOnly === null && store.document.title['vi'] === 'Trước' && write('Một')), { flush: 'sync' });
  });
  await vi.waitFor(async () => expect(await kept(key)).toBe('Một'));
  // Longer than whatever the opening still does.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(store.document.title['vi']).toBe('Một');
  write('Hai');
  await vi.waitFor(async () => expect(await kept(key)).toBe('Hai'));
  expect(store.saving).toBe('saved');
});
