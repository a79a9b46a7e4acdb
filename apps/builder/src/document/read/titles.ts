import type { Rubric, Text } from '@chamdiem/core';

/** A text in a language, else in the rubric's first language, else in any. */
export function textIn(document: Rubric, text: Text | undefined, language?: string): string {
  if (text === undefined) return '';
  const wanted = [...(language === undefined ? [] : [language]), ...(document.languages ?? [])];
  const found = wanted.find((each) => Object.hasOwn(text, each) && text[each] !== '');
  return (found === undefined ? Object.values(text).find((each) => each !== '') : text[found]) ?? '';
}

/** The language in which new texts are written. */
export function firstLanguage(document: Rubric): string {
  return document.languages?.[0] ?? 'vi';
}

/** Code and title as printed: "1.2 Chuẩn bị". */
export function headingOf(document: Rubric, item: { readonly code?: string; readonly title: Text }, language?: string): string {
  return [item.code, textIn(document, item.title, language)].filter((part) => part !== undefined && part !== '').join(' ');
}
