import { useMediaQuery } from '@vueuse/core';
import { computed, watchEffect } from 'vue';
import type { ComputedRef } from 'vue';
import { useSessionStore } from '../stores/sessionStore.ts';

/** The theme in force, written on the page's root so that dialogs and menus outside the app follow it too. */
export function useTheme(): ComputedRef<'light' | 'dark' | 'contrast'> {
  const session = useSessionStore();
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const contrast = useMediaQuery('(prefers-contrast: more)');
  const theme = computed(() => (session.theme === 'auto' ? (contrast.value ? 'contrast' : dark.value ? 'dark' : 'light') : session.theme));
  watchEffect(() => {
    document.documentElement.dataset['cdTheme'] = theme.value;
    document.documentElement.lang = session.locale;
  });
  return theme;
}
