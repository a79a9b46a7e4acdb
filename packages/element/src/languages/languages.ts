import { shallowReactive } from 'vue';
import type { ElementLanguage } from './elementLanguage.ts';

const languages = shallowReactive(new Map<string, ElementLanguage>());

/** Makes a language known to all elements; those that are shown and ask for it change over at once. */
export function addLanguage(language: ElementLanguage): void {
  languages.set(language.tag, language);
}

/** The texts for a locale such as `vi`, `vi-VN` or `en-GB`: of the language, else of the first one that was added. */
export function languageFor(locale: string): ElementLanguage {
  const [base = ''] = locale.toLowerCase().split('-');
  const [first] = languages.values();
  const found = languages.get(base) ?? first;
  if (found === undefined) throw new Error('No language was added: call addLanguage, or defineElements with languages.');
  return found;
}
