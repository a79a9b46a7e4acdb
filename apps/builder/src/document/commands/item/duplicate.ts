import type { Id, Item } from '@chamdiem/core';
import { command } from '../../command.ts';
import { insertItems } from '../../edit/items.ts';
import { reid } from '../../edit/reid.ts';
import { itemIds } from '../../read/ids.ts';
import { outermost } from '../../read/items.ts';
import { headings } from './headings.ts';

/** Puts a copy of each item right behind it; copies keep their codes, which the author changes. */
export const duplicateItems = command('item.duplicate', {
  run: (document, { ids }: { readonly ids: readonly Id[] }) => {
    const places = outermost(document, ids);
    const copies: Item[] = reid(places.map(({ item }) => item), itemIds(document));
    // From the last to the first, so that positions before stay true.
    return places.reduceRight((sofar, { around, index }, i) => insertItems(sofar, [copies[i]!], { section: around.at(-1)?.id ?? null, at: index + 1 }), document);
  },
  title: (document, { ids }) => headings(document, ids),
});
