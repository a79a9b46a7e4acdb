import type { Rubric } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { followTexts, markFresh } from '../translations/pairs.ts';
import type { Texts } from '../translations/pairs.ts';
import type { TextPlace } from '../translations/textPlaces.ts';
import { useStorageStore } from './storageStore.ts';

/** Which translations of the open rubric were made from which source text: kept beside the document, never in it. */
export const useTranslationStore = defineStore('translations', () => {
  const storage = useStorageStore();
  const texts = shallowRef<Texts>({});
  let key = '';

  async function open(rubricKey: string, document: Rubric): Promise<void> {
    key = rubricKey;
    const kept = await (await storage.database()).get('translations', rubricKey);
    texts.value = followTexts(kept?.texts ?? {}, document);
  }

  async function write(next: Texts): Promise<void> {
    texts.value = next;
    await (await storage.database()).put('translations', { key, texts: next });
  }

  return {
    texts, open,
    async follow(document: Rubric): Promise<void> {
      const next = followTexts(texts.value, document);
      if (next !== texts.value) await write(next);
    },
    confirm: (place: TextPlace, source: string, language: string) => write(markFresh(texts.value, place, source, language)),
  };
});
