import { computed, shallowReactive } from 'vue';
import type { ComputedRef } from 'vue';
import { useSessionStore } from '../stores/sessionStore.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './vi/index.ts';

export type { Messages };

/** Each language is a chunk of its own; only those asked for are loaded. */
const loaders: Record<Locale, () => Promise<Messages>> = {
  vi: async () => (await import('./vi/index.ts')).vi,
  en: async () => (await import('./en/index.ts')).en,
};

const loaded = shallowReactive(new Map<Locale, Messages>());

/** Makes a language ready for `useMessages`. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await loaders[locale]());
}

/** All text of the builder in the current language; the last loaded one while another is on its way. */
export function useMessages(): ComputedRef<Messages> {
  const session = useSessionStore();
  return computed(() => {
    const messages = loaded.get(session.locale) ?? loaded.values().next().value;
    if (messages === undefined) throw new Error('loadMessages comes before the first component');
    return messages;
  });
}
