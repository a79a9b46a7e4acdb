import type { Id, Section } from '@chamdiem/core';
import { command } from '../../command.ts';
import { insertItems, spotOf, type Target } from '../../edit/items.ts';
import { nextCode } from '../../edit/codes.ts';
import { freshItemId, itemIds, uniqueId } from '../../read/ids.ts';
import { findSection } from '../../read/items.ts';
import { firstLanguage } from '../../read/titles.ts';

/** A new empty section. Its id may be given, so that the caller knows what to select. */
export const addSection = command('section.add', {
  run: (document, { to, id, section }: { readonly to: Target; readonly id?: Id; readonly section?: Partial<Section> }) => {
    const spot = spotOf(document, to);
    if (spot === undefined) return document;
    const siblings = spot.section === null ? document.sections : (findSection(document, spot.section)?.item.items ?? []);
    const code = nextCode(siblings, spot.at);
    const fresh = id === undefined ? freshItemId(document, Object.values(section?.title ?? {})[0] ?? '', 'section') : uniqueId(id, itemIds(document));
    return insertItems(document, [{ title: { [firstLanguage(document)]: '' }, items: [], ...(code === undefined ? {} : { code }), ...section, kind: 'section', id: fresh }], spot);
  },
  title: (_, { section }) => Object.values(section?.title ?? {})[0],
});
