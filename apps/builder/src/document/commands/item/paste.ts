import type { Criterion, Item, Scale, Section } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { insertItems, mayStand, spotOf, type Target } from '../../edit/items.ts';
import { reid } from '../../edit/reid.ts';
import { withScales } from '../../edit/scales.ts';
import { freshItemId, itemIds } from '../../read/ids.ts';
import { firstLanguage, textIn } from '../../read/titles.ts';

/** Puts items from elsewhere in, with the shared scales that they use; ids that are taken get a number. */
export const pasteItems = command('item.paste', {
  run: (document, { items, scales = [], to }: { readonly items: readonly Item[]; readonly scales?: readonly Scale[]; readonly to: Target }) => {
    if (items.length === 0) return document;
    const brought = withScales(document, items, scales);
    const copies = reid(brought.items, itemIds(document));
    const target = spotOf(document, to) ?? { section: null, at: document.sections.length };
    const withNew = brought.scales === document.scales ? document : setAt(document, ['scales'], brought.scales);
    if (mayStand(document, copies, target)) return insertItems(withNew, copies, target);
    // At the top stand only sections: criteria come in a section of their own.
    const loose = copies.filter((item): item is Criterion => item.kind === 'criterion');
    const id = freshItemId(insertItems(document, copies, target), '', 'section');
    const section: Section = { kind: 'section', id, title: { [firstLanguage(document)]: '' }, items: loose };
    return insertItems(withNew, [...copies.filter(({ kind }) => kind === 'section'), section], target);
  },
  title: (document, { items }) => (items[0] === undefined ? undefined : textIn(document, items[0].title)),
});
