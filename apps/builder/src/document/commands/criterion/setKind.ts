import type { Id, Method } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { converted } from '../../edit/methods/convert.ts';
import { findCriterion } from '../../read/items.ts';
import { firstLanguage } from '../../read/titles.ts';
import { headings } from '../item/headings.ts';

/** Scores criteria by another method and keeps what fits of the one before. */
export const setCriterionKind = command('criterion.set-kind', {
  run: (document, { ids, kind }: { readonly ids: readonly Id[]; readonly kind: Method['kind'] }) =>
    ids.reduce((sofar, id) => {
      const place = findCriterion(document, id);
      return place === undefined ? sofar : setAt(sofar, [...place.path, 'method'], converted(place.item.method, kind, document.scales, firstLanguage(document)));
    }, document),
  title: (document, { ids }) => headings(document, ids),
});
