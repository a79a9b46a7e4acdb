import type { Text } from '@chamdiem/core';

/** A text of a document in the reader's language, else in any that it has. */
export function textOf(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  const own = Object.hasOwn(text, language) ? text[language]! : '';
  return own !== '' ? own : (Object.values(text).find((each) => each !== '') ?? '');
}
