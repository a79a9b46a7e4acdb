import { useLocalStorage, useMediaQuery } from '@vueuse/core';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { locales } from '../messages/locale.ts';
import type { Locale } from '../messages/locale.ts';
import type { PanelId } from '../panels/panel.ts';

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;

export type Theme = (typeof themes)[number];

/** What is selected: ids of sections, criteria, levels …, and the one that the keyboard is on. */
export interface Selection {
  readonly ids: readonly string[];
  readonly focus: string | null;
}

/** A place of the document that a panel is asked to show. */
export interface Target {
  readonly panel: PanelId;
  readonly pointer: string;
  readonly language?: string;
}

/** How a person is working just now. Never undone and never in the document; language, theme and widths are kept for the next visit. */
export const useSessionStore = defineStore('session', () => {
  const locale = useLocalStorage<Locale>('chamdiem.locale', 'vi', { serializer: oneOf(locales, 'vi') });
  const theme = useLocalStorage<Theme>('chamdiem.theme', 'auto', { serializer: oneOf(themes, 'auto') });
  const leftWidth = useLocalStorage('chamdiem.left', 288);
  const tourSeen = useLocalStorage('chamdiem.tour', false);
  const rightWidth = useLocalStorage('chamdiem.right', 376);

  const selection = shallowRef<Selection>({ ids: [], focus: null });
  const activePanel = ref<Record<'centre' | 'right', PanelId>>({ centre: 'sheet', right: 'properties' });
  /** On a small screen, the one region in sight. */
  const region = ref<'left' | 'centre' | 'right'>('centre');
  /** What a panel is asked to show; null once it has. */
  const target = shallowRef<Target | null>(null);
  /** Where there is room, the preview stands beside the other panels instead of being one of their tabs. */
  const docked = useMediaQuery('(min-width: 80rem)');
  const previewOpen = useLocalStorage('chamdiem.preview', true);
  /** Of the height on the right, in percent. */
  const previewShare = useLocalStorage('chamdiem.preview.share', 42);
  const previewWidth = useLocalStorage('chamdiem.preview.width', 440);

  function select(...ids: readonly string[]): void {
    selection.value = { ids, focus: ids.at(-1) ?? null };
  }

  /** Brings a panel to the front of its region. */
  function show(area: 'centre' | 'right', panel: PanelId): void {
    region.value = area;
    if (panel === 'preview') previewOpen.value = true;
    if (panel !== 'preview' || !docked.value) activePanel.value = { ...activePanel.value, [area]: panel };
  }

  return { locale, theme, leftWidth, rightWidth, tourSeen, selection, activePanel, region, target, docked, previewOpen, previewShare, previewWidth, select, show };
});

/** What another version of the program, or a hand, left in the storage is not taken unseen. */
function oneOf<Value extends string>(values: readonly Value[], otherwise: Value) {
  return { read: (text: string) => values.find((value) => value === text) ?? otherwise, write: (value: Value) => value };
}
