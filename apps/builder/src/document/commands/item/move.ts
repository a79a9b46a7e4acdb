import type { Id } from '@chamdiem/core';
import { command } from '../../command.ts';
import { insertItems, mayStand, removeItems, spotOf, type Target } from '../../edit/items.ts';
import { findSection, outermost } from '../../read/items.ts';
import { headings } from './headings.ts';

/** Moves items, in the order of the sheet; a place where they may not stand changes nothing. */
export const moveItems = command('item.move', {
  run: (document, { ids, to }: { readonly ids: readonly Id[]; readonly to: Target }) => {
    const items = outermost(document, ids).map(({ item }) => item);
    const spot = spotOf(document, to);
    if (spot === undefined || !mayStand(document, items, spot)) return document;
    const siblings = spot.section === null ? document.sections : (findSection(document, spot.section)?.item.items ?? []);
    const moving = new Set(items);
    // Those that stand before the spot leave it: the position counts what is left.
    const at = siblings.slice(0, spot.at).filter((item) => !moving.has(item)).length;
    return insertItems(removeItems(document, ids), items, { ...spot, at });
  },
  title: (document, { ids }) => headings(document, ids),
});
