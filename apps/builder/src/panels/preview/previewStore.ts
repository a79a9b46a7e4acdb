import type { ScoreReport, SheetContent } from '@chamdiem/core';
import type { FormPart } from '@chamdiem/vue';
import { defineStore } from 'pinia';
import { readonly, ref, shallowRef } from 'vue';
import type { Locale } from '../../messages/locale.ts';
import type { Theme } from '../../stores/sessionStore.ts';

export type Frame = 'phone' | 'desk' | 'print';

const blank: SheetContent = { ratings: {} };

/** The sheet that is filled in beside the rubric, to try it out. Never part of the document until it is kept as a case. */
export const usePreviewStore = defineStore('preview', () => {
  const content = shallowRef<SheetContent>(blank);
  /** Key of the rubric that it is filled in for. */
  const rubric = ref('');
  /** What comes of it just now. */
  const report = shallowRef<ScoreReport | null>(null);
  const frame = ref<Frame>('phone');
  /** Language and theme of the preview; the screen's own while null. */
  const locale = ref<Locale | null>(null);
  const theme = ref<Theme | null>(null);
  /** Rises when another sheet is put in, so that the form begins anew. */
  const filled = ref(0);
  /** Where the form goes as soon as it is there. */
  const aim = shallowRef<FormPart | null>(null);

  function fill(sheet: SheetContent, at: FormPart | null = null): void {
    content.value = sheet;
    filled.value += 1;
    aim.value = at;
  }

  const clear = () => fill(blank);

  /** What was filled in for one rubric says nothing about another. */
  function open(key: string): void {
    if (key === rubric.value) return;
    rubric.value = key;
    clear();
  }

  return { content, rubric: readonly(rubric), report, frame, locale, theme, filled, aim, open, fill, clear };
});
