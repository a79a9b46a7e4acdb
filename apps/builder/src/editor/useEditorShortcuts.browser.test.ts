import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { h } from 'vue';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useOverlayStore } from '../stores/overlayStore.ts';
import { freshStores, mounted, type Mounted } from '../testing/mounted.ts';
import Dialog from '../ui/Dialog.vue';
import { useEditorShortcuts } from './useEditorShortcuts.ts';

let shown: Mounted;
afterEach(() => shown.unmount());

/** A page with one step to undo, and with a dialog over it where told. */
async function show(dialog: boolean): Promise<void> {
  const pinia = await freshStores();
  const store = useDocumentStore();
  store.open({ schemaVersion: 1, id: 'a', version: '1.0.0', title: { vi: 'Trước' }, languages: ['vi'], sections: [] });
  store.dispatch('rubric.set-text', { field: 'title', language: 'vi', text: 'Sau' });
  shown = mounted(pinia, {
    setup() {
      useEditorShortcuts();
      return () => [h('button', 'Ngoài'), dialog ? h(Dialog, { open: true, title: 'Hộp' }, { default: () => h('input', { 'aria-label': 'Lý do' }) }) : null];
    },
  });
}
const title = (): string | undefined => useDocumentStore().document.title['vi'];

it('undoes from anywhere on the page', async () => {
  await show(false);
  await page.getByRole('button', { name: 'Ngoài' }).click();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(title()).toBe('Trước');
});

it('changes nothing behind a dialog, nor opens anything over it', async () => {
  await show(true);
  await page.getByRole('textbox', { name: 'Lý do' }).fill('x');
  await userEvent.keyboard('{Control>}zk{/Control}');
  expect(title()).toBe('Sau');
  expect(useOverlayStore().palette).toBe(false);
});
