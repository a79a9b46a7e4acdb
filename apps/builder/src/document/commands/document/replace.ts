import type { Rubric } from '@chamdiem/core';
import { command } from '../../command.ts';

/** The whole document as it was written elsewhere; what is equal stays the same object. `part` groups typing in the source. */
export const replaceDocument = command('document.replace', {
  run: (_, { document: next }: { readonly document: Rubric; readonly part?: string }) => next,
  group: ({ part }) => (part === undefined ? undefined : `document.replace/${part}`),
});
