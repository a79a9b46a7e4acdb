import { useEventListener } from '@vueuse/core';
import { matchesKeys } from '../shortcuts/keys.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useOverlayStore } from '../stores/overlayStore.ts';

/** Keys that work everywhere in the editor but in a dialog, over which nothing else is to change. Undo belongs to the document, also from within a field: fields write at every key, so they have no undo of their own. */
export function useEditorShortcuts(): void {
  const store = useDocumentStore();
  const overlays = useOverlayStore();

  const shortcuts: readonly (readonly [keys: string, run: () => void])[] = [
    ['Mod+Z', store.undo],
    ['Mod+Shift+Z', store.redo],
    ['Mod+Y', store.redo],
    ['Mod+K', () => void (overlays.palette = true)],
  ];

  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented) return;
    // Everything is kept already; the habit does no harm.
    if (matchesKeys(event, 'Mod+S')) return event.preventDefault();
    if ((event.target as HTMLElement).closest('[role="dialog"]') !== null) return;
    const found = shortcuts.find(([keys]) => matchesKeys(event, keys)) ?? (matchesKeys(event, '?') && !isTyping(event.target) ? (['?', () => void (overlays.shortcuts = true)] as const) : undefined);
    if (found === undefined) return;
    event.preventDefault();
    found[1]();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
