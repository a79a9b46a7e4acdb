import { useEventListener } from '@vueuse/core';
import { watch, type Ref } from 'vue';

/** The keyboard stays in a list whose line under it goes away: with the line that takes its place, the last, or the list itself. What is returned does the same when a dialog over it has closed. */
export function useKeptFocus(root: Readonly<Ref<HTMLElement | null>>, lines: () => unknown): () => void {
  const all = (): HTMLElement[] => [...(root.value?.querySelectorAll<HTMLElement>('li') ?? [])].filter((line) => line.checkVisibility());
  let at = -1;
  useEventListener(root, 'focusin', ({ target }) => void (at = all().findIndex((line) => line.contains(target as Node))));
  // What is clicked elsewhere is what the keyboard is at.
  useEventListener(document, 'pointerdown', ({ target }) => {
    if (root.value?.contains(target as Node) === false) at = -1;
  });

  function keep(): void {
    if (at < 0 || document.activeElement !== document.body) return;
    const line = all()[at] ?? all().at(-1);
    (line?.querySelector<HTMLElement>('button') ?? root.value)?.focus();
  }
  watch(lines, keep, { flush: 'post' });
  // A closed dialog first gives the focus back to where it had it from.
  return () => void setTimeout(keep);
}
