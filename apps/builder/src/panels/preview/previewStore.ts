import type { SheetContent } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { Locale } from '../../messages/locale.ts';
import type { Theme } from '../../stores/sessionStore.ts';

export type Frame = 'phone' | 'desk' | 'print';

/** A part of the form that somebody is to see. */
export interface Aim {
  readonly kind: 'section' | 'criterion' | 'fact';
  readonly id: string;
}

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
  /** Where the form goes as soon as it is there. */
  const aim = shallowRef<Aim | null>(null);

  function fill(sheet: SheetContent, at: Aim | null = null): void {
    content.value = sheet;
    filled.value += 1;
    aim.value = at;
  }

  return { content, frame, locale, theme, filled, aim, fill, clear: () => fill(blank) };
});
