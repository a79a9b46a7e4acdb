import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, watch } from 'vue';
import { requestLease } from '../storage/lease/index.ts';
import { openNews } from '../storage/news.ts';
import { readRubric } from '../storage/read.ts';
import { addWhole, createRubric, deleteRubric, readWhole } from '../storage/rubrics.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useStorageStore } from '../stores/storageStore.ts';
import { freshStores } from '../testing/mounted.ts';
import { useEditing, type Editing } from './useEditing.ts';

let key = '';
const ends: (() => void)[] = [];
beforeEach(async () => {
  await freshStores();
  key = (await createRubric(await database(), { schemaVersion: 1, id: 'a', version: '1.0.0', title: { vi: 'Trước' }, languages: ['vi'], sections: [] }, 0)).key;
});
afterEach(() => ends.splice(0).forEach((end) => end()));

const database = () => useStorageStore().database();
const title = () => useDocumentStore().document.title['vi'];
const kept = async () => (await readRubric(await database(), key))?.timeline.document.title['vi'];
const write = (text: string) => useDocumentStore().dispatch('rubric.set-text', { field: 'title', language: 'vi', text });
const becomes = (text: string) => vi.waitFor(async () => expect(await kept()).toBe(text));

function edited(alsoThere: () => void = () => {}): Editing {
  const own = effectScope();
  ends.push(() => own.stop());
  return own.run(() => {
    const editing = useEditing(key);
    alsoThere();
    return editing;
  })!;
}

async function editable(): Promise<Editing> {
  const editing = edited();
  await vi.waitFor(() => expect(useDocumentStore().readOnly).toBe(null));
  return editing;
}

it('keeps what is written in the moment in which a rubric can be changed for the first time, and after it', async () => {
  const store = useDocumentStore();
  edited(() => watch(() => store.readOnly, (readOnly) => void (readOnly === null && title() === 'Trước' && write('Một')), { flush: 'sync' }));
  await becomes('Một');
  // Longer than whatever the opening still does.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(title()).toBe('Một');
  write('Hai');
  await becomes('Hai');
  expect(store.saving).toBe('saved');
});

it.each([['stays away for a while', true], ['comes back at once', false]])('keeps what is written after the right to edit was elsewhere: it %s', async (_, away) => {
  await editable();
  const { readOnly } = useDocumentStore();
  expect(readOnly).toBe(null);
  write('Một');
  const other = requestLease(`chamdiem-rubric-${key}`, () => {});
  other.take();
  await vi.waitFor(() => expect(useDocumentStore().readOnly).toBe('elsewhere'));
  if (away) await becomes('Một');
  other.release();
  await vi.waitFor(() => expect(useDocumentStore().readOnly).toBe(null));
  expect(title()).toBe('Một');
  write('Hai');
  await becomes('Hai');
  expect(useDocumentStore().saving).toBe('saved');
});

it('opens though the last write of what was open before was refused', async () => {
  const editing = edited();
  useDocumentStore().saving = 'failed';
  await vi.waitFor(() => expect(editing.state.value).toBe('open'));
  expect(useDocumentStore().saving).toBe('saved');
});

it('notices that another tab deletes the rubric, and that it puts it back', async () => {
  const editing = await editable();
  const news = openNews(() => {});
  ends.push(() => news.close());
  const whole = (await readWhole(await database(), key))!;
  await deleteRubric(await database(), key);
  news.tell({ kind: 'deleted', key, revision: whole.record.revision });
  await vi.waitFor(() => expect(editing.state.value).toBe('missing'));
  await addWhole(await database(), [whole]);
  news.tell({ kind: 'listed' });
  await vi.waitFor(() => expect(editing.state.value).toBe('open'));
  write('Hai');
  await becomes('Hai');
});
