import type { Criterion, Id } from '@chamdiem/core';
import { command } from '../../command.ts';
import { nextCode } from '../../edit/codes.ts';
import { insertItems, spotOf, type Target } from '../../edit/items.ts';
import { methodLike } from '../../edit/methods/like.ts';
import { freshItemId, itemIds, uniqueId } from '../../read/ids.ts';
import { findSection } from '../../read/items.ts';
import { firstLanguage } from '../../read/titles.ts';

/** A new criterion; unless told it is scored like the one before it. Its id may be given, so that the caller knows what to select. */
export const addCriterion = command('criterion.add', {
  run: (document, { to, id, criterion }: { readonly to: Target; readonly id?: Id; readonly criterion?: Partial<Criterion> }) => {
    const spot = spotOf(document, to);
    const siblings = spot?.section === null || spot === undefined ? undefined : findSection(document, spot.section)?.item.items;
    if (spot === undefined || siblings === undefined) return document;
    const code = nextCode(siblings, spot.at);
    const fresh = id === undefined ? freshItemId(document, Object.values(criterion?.title ?? {})[0] ?? '', 'criterion') : uniqueId(id, itemIds(document));
    const item: Criterion = {
      title: { [firstLanguage(document)]: '' },
      method: methodLike(siblings.slice(0, spot.at)),
      ...(code === undefined ? {} : { code }),
      ...criterion,
      kind: 'criterion',
      id: fresh,
    };
    return insertItems(document, [item], spot);
  },
  title: (_, { criterion }) => Object.values(criterion?.title ?? {})[0],
});
