import type { Rubric } from '@chamdiem/core';
import { command } from '../../command.ts';
import { shared } from '../../edit/shared.ts';

/** The whole document as it was written elsewhere; what is equal stays the same object. `part` groups typing in the source. */
export const replaceDocument = command('document.replace', {
  run: (document, { document: next }: { readonly document: Rubric; readonly part?: string }) => shared(document, next),
  group: ({ part }) => (part === undefined ? undefined : `document.replace/${part}`),
});
