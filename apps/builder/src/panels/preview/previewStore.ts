import type { SheetContent } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { Locale } from '../../messages/locale.ts';
import type { Theme } from '../../stores/sessionStore.ts';

export type Frame = 'phone' | 'desk' | 'print';

const blank: SheetContent = { ratings: {} };

/** The sheet that is filled in beside the rubric, to try it out. Never part of the document until it is kept as a case. */
export const usePreviewStore = defineStore('preview', () => {
  const content = shallowRef<SheetContent>(blank);
  const frame = ref<Frame>('phone');
  /** Language and theme of the preview; the screen's own while null. */
  const locale = ref<Locale | null>(null);
  const theme = ref<Theme | null>(null);
  /** Rises when another sheet is put in, so that the form begins anew. */
  const filled = ref(0);

  function fill(sheet: SheetContent): void {
    content.value = sheet;
    filled.value += 1;
  }

  return { content, frame, locale, theme, filled, fill, clear: () => fill(blank) };
});
