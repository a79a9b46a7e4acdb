import { FilePlus2, FolderPlus, House, Keyboard, Languages, LibraryBig, Plus, Redo2, Route, Square, SquareStack, Stamp, SunMoon, Undo2 } from '@lucide/vue';
import type { Component, ComputedRef } from 'vue';
import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { items } from '../document/read/items.ts';
import { headingOf } from '../document/read/titles.ts';
import { useItems } from '../items/useItems.ts';
import { commandText } from '../messages/commandText.ts';
import { loadMessages, useMessages } from '../messages/useMessages.ts';
import { panels } from '../panels/index.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useOverlayStore } from '../stores/overlayStore.ts';
import { useSessionStore } from '../stores/sessionStore.ts';

/** Something that can be found and done from the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: 'commands' | 'panels' | 'items';
  readonly text: string;
  readonly icon: Component;
  readonly shortcut?: string;
  readonly run: () => void;
}

/** Everything of the editor that has a name: commands, panels, sections and criteria. */
export function useEntries(): ComputedRef<readonly PaletteEntry[]> {
  const store = useDocumentStore();
  const session = useSessionStore();
  const overlays = useOverlayStore();
  const actions = useItems();
  const router = useRouter();
  const t = useMessages();

  const commands = computed((): PaletteEntry[] => {
    const { editor, home, items: texts, common } = t.value;
    const other = session.locale === 'vi' ? 'en' : 'vi';
    const list: (Omit<PaletteEntry, 'group' | 'id'> & { readonly needs?: boolean })[] = [
      { text: store.undoLabel ? editor.undo(commandText(store.undoLabel, t.value)) : common.undo, icon: Undo2, shortcut: 'Mod+Z', needs: store.undoLabel !== undefined, run: store.undo },
      { text: store.redoLabel ? editor.redo(commandText(store.redoLabel, t.value)) : common.redo, icon: Redo2, shortcut: 'Mod+Shift+Z', needs: store.redoLabel !== undefined, run: store.redo },
      { text: texts.addCriterion, icon: Plus, needs: store.readOnly === null, run: () => void actions.addCriterion(session.selection.focus) },
      { text: texts.addSection, icon: FolderPlus, needs: store.readOnly === null, run: () => void actions.addSection(session.selection.focus) },
      { text: texts.duplicate, icon: FilePlus2, needs: store.readOnly === null && session.selection.ids.length > 0, run: () => actions.duplicate(session.selection.ids) },
      { text: editor.publish.title, icon: Stamp, needs: store.readOnly === null, run: () => void (overlays.publish = true) },
      { text: home.title, icon: House, run: () => void router.push({ name: 'home' }) },
      { text: home.gallery, icon: LibraryBig, run: () => void router.push({ name: 'gallery' }) },
      { text: `${common.language}: ${common.languages[other]}`, icon: Languages, run: () => void loadMessages(other).then(() => (session.locale = other)) },
      ...(['light', 'dark', 'contrast'] as const).map((theme) => ({ text: `${common.theme}: ${common.themes[theme]}`, icon: SunMoon, run: () => void (session.theme = theme) })),
      { text: editor.shortcuts.title, icon: Keyboard, shortcut: '?', run: () => void (overlays.shortcuts = true) },
      { text: editor.tour.open, icon: Route, run: () => void (overlays.tour = true) },
    ];
    return list.filter(({ needs }) => needs !== false).map((entry) => ({ ...entry, id: `command ${entry.text}`, group: 'commands' }));
  });

  const places = computed((): PaletteEntry[] => panels.filter(({ area }) => area !== 'top').map(({ id, area, icon }) => ({
    id: `panel ${id}`, group: 'panels', text: t.value.panels[id], icon,
    run: () => {
      if (area === 'centre' || area === 'right') session.show(area, id);
      else if (area === 'left') session.region = area;
    },
  })));

  const parts = computed((): PaletteEntry[] => items(store.document).map(({ item }) => ({
    id: `item ${item.id}`, group: 'items', text: headingOf(store.document, item, session.locale) || t.value.common.untitled, icon: item.kind === 'section' ? SquareStack : Square,
    run: () => session.select(item.id),
  })));

  return computed(() => [...commands.value, ...places.value, ...parts.value]);
}
