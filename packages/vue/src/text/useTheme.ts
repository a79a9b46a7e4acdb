import { computed, onScopeDispose, ref, type ComputedRef } from 'vue';

export type Theme = 'light' | 'dark' | 'contrast' | 'auto';

/** The theme to show: auto follows what the person's system prefers. */
export function useTheme(theme: () => Theme): ComputedRef<Exclude<Theme, 'auto'>> {
  const dark = ref(false);
  if (typeof matchMedia === 'function') {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => void (dark.value = query.matches);
    follow();
    query.addEventListener('change', follow);
    onScopeDispose(() => query.removeEventListener('change', follow));
  }
  return computed(() => {
    const wanted = theme();
    return wanted === 'auto' ? (dark.value ? 'dark' : 'light') : wanted;
  });
}
