import type { Text } from '@chamdiem/core';

/** A text of the rubric in this language, or in the rubric's first. */
export function contentText(text: Text | undefined, language: string, fallback: string | undefined): string {
  if (text === undefined) return '';
  for (const tag of [language, fallback]) {
    if (tag !== undefined && Object.hasOwn(text, tag) && text[tag] !== '') return text[tag]!;
  }
  return Object.values(text).find((each) => each !== '') ?? '';
}
