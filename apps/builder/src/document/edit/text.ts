import type { Text } from '@chamdiem/core';
import type { Path } from '../read/path.ts';

/** A text with one language set. An empty text goes away where another language is left, or where the field may be absent. */
export function withText(before: Text | undefined, language: string, text: string, required: boolean): Text | undefined {
  if (text !== '') return { ...before, [language]: text };
  const rest = Object.fromEntries(Object.entries(before ?? {}).filter(([key]) => key !== language));
  if (Object.keys(rest).length > 0) return rest;
  return required ? { [language]: '' } : undefined;
}

const required: ReadonlySet<unknown> = new Set(['title', 'message', 'reason', 'from']);

/** True for texts that the format does not let be absent. */
export function isRequiredText(path: Path): boolean {
  return required.has(path.at(-1));
}
