/// <reference types="vite-plugin-pwa/client" />
import { useOfflineStore } from './offlineStore.ts';

/** Makes the program open without a network from now on, where the browser allows it. */
export async function registerOffline(): Promise<void> {
  const offline = useOfflineStore();
  if (offline.state !== 'waiting' || import.meta.env.DEV) return;
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({
    onOfflineReady: () => void (offline.state = 'ready'),
    onRegisteredSW: (_, registration) => {
      if (registration?.active) offline.state = 'ready';
    },
    onRegisterError: () => void (offline.state = 'none'),
    onNeedRefresh: () => void (offline.update = () => void update(true)),
  });
}
