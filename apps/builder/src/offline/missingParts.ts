import { until } from '@vueuse/core';
import { toRef } from 'vue';
import { useMessages } from '../messages/useMessages.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useStorageStore } from '../stores/storageStore.ts';
import { useToastStore } from '../stores/toastStore.ts';

/** Loads again by itself at most this often in a minute: what fails every time is said instead. */
const most = 2;
const name = 'chamdiem.reloads';

/**
 * A part of the program that does not arrive (a network that broke off, a service worker that the browser ended, a server with a newer version) left an empty place for good.
 * The page is loaded anew where that loses nothing; else the person is told and may do so.
 */
export function reloadForMissingParts(): void {
  const store = useDocumentStore();
  const storage = useStorageStore();
  const toasts = useToastStore();
  const reachable = () => navigator.onLine || Boolean(navigator.serviceWorker?.controller);
  async function kept(): Promise<boolean> {
    await until(toRef(store, 'saving')).not.toBe('saving');
    return store.saving === 'saved' && !storage.memoryOnly;
  }

  async function mend(): Promise<void> {
    const recent = (JSON.parse(sessionStorage.getItem(name) ?? '[]') as number[]).filter((at) => Date.now() - at < 60_000);
    if (recent.length < most && reachable() && (await kept())) {
      sessionStorage.setItem(name, JSON.stringify([...recent, Date.now()]));
      location.reload();
    } else {
      const { partMissing, reload } = useMessages().value.common;
      toasts.show(partMissing, { tone: 'danger', sticky: true, action: { label: reload, run: () => location.reload() } });
    }
  }
  globalThis.addEventListener('vite:preloadError', () => void mend());
}
