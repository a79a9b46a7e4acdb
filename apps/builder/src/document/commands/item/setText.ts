import type { Id, Text } from '@chamdiem/core';
import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { withText } from '../../edit/text.ts';
import { findItem } from '../../read/items.ts';
import { headings } from './headings.ts';

export const setItemText = command('item.set-text', {
  run: (document, { id, field, language, text }: { readonly id: Id; readonly field: 'title' | 'description' | 'guidance'; readonly language: string; readonly text: string }) => {
    const place = findItem(document, id);
    if (place === undefined || (field === 'guidance' && place.item.kind === 'section')) return document;
    return updateAt<Text | undefined>(document, [...place.path, field], (before) => withText(before, language, text, field === 'title'));
  },
  title: (document, { id }) => headings(document, [id]),
  group: ({ id, field, language }) => `item.set-text/${id}/${field}/${language}`,
});
