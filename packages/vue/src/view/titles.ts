import type { Rubric, SourceRef } from '@chamdiem/core';
import type { TextContext } from '../text/textContext.ts';

/** A title with its number as printed: 1.2. Title. */
export function coded(code: string | undefined, title: string): string {
  if (code === undefined) return title;
  return /[.)]$/.test(code) ? `${code} ${title}` : `${code}. ${title}`;
}

/** Where a rule stands in its source; empty without one. */
export function sourceText(rubric: Rubric, ref: SourceRef | undefined, { messages, t }: TextContext): string {
  if (ref === undefined) return '';
  const title = t(rubric.sources?.find(({ id }) => id === ref.source)?.title);
  const place = ref.place ?? '';
  // A rubric of one source names it once, at the end.
  const told = rubric.sources?.length === 1 && place !== '' ? [place] : [place, title];
  return messages.value.views.source(told.filter((part) => part !== '').join(', '));
}
