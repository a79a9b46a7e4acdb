import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** insecure: plain http, where browsers have no service worker; none: a browser without. */
export type Offline = 'waiting' | 'ready' | 'insecure' | 'none';

/** What `beforeinstallprompt` hands over; not in the DOM library because only some browsers have it. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<void>;
}

/** Whether the program opens without a network, and whether it can be installed. */
export const useOfflineStore = defineStore('offline', () => {
  const state = shallowRef<Offline>(!globalThis.isSecureContext ? 'insecure' : 'serviceWorker' in navigator ? 'waiting' : 'none');
  const install = shallowRef<(() => void) | null>(null);
  /** A newer program is there; calling it loads it. */
  const update = shallowRef<(() => void) | null>(null);

  globalThis.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    install.value = () => void (event as InstallPrompt).prompt().then(() => (install.value = null));
  });

  return { state, install, update };
});
