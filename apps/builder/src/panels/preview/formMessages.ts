import type { VueMessages } from '@chamdiem/vue';
import { shallowReactive } from 'vue';
import type { Locale } from '../../messages/locale.ts';

const loaders: Record<Locale, () => Promise<VueMessages>> = {
  vi: async () => (await import('@chamdiem/vue/messages/vi')).vi,
  en: async () => (await import('@chamdiem/vue/messages/en')).en,
};

const loaded = shallowReactive(new Map<Locale, VueMessages>());

/** The form's own texts in a language; undefined while they are on their way. */
export function formMessages(locale: Locale): VueMessages | undefined {
  if (!loaded.has(locale)) void loaders[locale]().then((messages) => loaded.set(locale, messages));
  return loaded.get(locale);
}
