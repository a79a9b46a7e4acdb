import { computed, type ComputedRef } from 'vue';
import { locales } from '../messages/locale.ts';
import type { Locale } from '../messages/locale.ts';
import { loadMessages, useMessages } from '../messages/useMessages.ts';
import { themes, useSessionStore } from '../stores/sessionStore.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';

/** Language and theme, as lines of a menu. */
export function usePreferences(): ComputedRef<MenuEntry[]> {
  const session = useSessionStore();
  const t = useMessages();

  async function speak(locale: Locale): Promise<void> {
    await loadMessages(locale);
    session.locale = locale;
  }

  return computed(() => [
    { kind: 'label', label: t.value.common.language },
    ...locales.map((locale): MenuEntry => ({ kind: 'item', label: t.value.common.languages[locale], checked: session.locale === locale, run: () => void speak(locale) })),
    { kind: 'separator' },
    { kind: 'label', label: t.value.common.theme },
    ...themes.map((theme): MenuEntry => ({ kind: 'item', label: t.value.common.themes[theme], checked: session.theme === theme, run: () => void (session.theme = theme) })),
  ]);
}
