import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { withText } from '../../edit/text.ts';
import type { Text } from '@chamdiem/core';

export const setRubricText = command('rubric.set-text', {
  run: (document, { field, language, text }: { readonly field: 'title' | 'description' | 'illustrative'; readonly language: string; readonly text: string }) =>
    updateAt<Text | undefined>(document, [field], (before) => withText(before, language, text, field === 'title')),
  group: ({ field, language }) => `rubric.set-text/${field}/${language}`,
});
