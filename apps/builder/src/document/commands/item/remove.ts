import type { Id } from '@chamdiem/core';
import { command } from '../../command.ts';
import { removeItems } from '../../edit/items.ts';
import { headings } from './headings.ts';

/** What names a removed item is left as it is: `references` tells beforehand, validation afterwards. */
export const removeItemsCommand = command('item.remove', {
  run: (document, { ids }: { readonly ids: readonly Id[] }) => removeItems(document, ids),
  title: (document, { ids }) => headings(document, ids),
});
