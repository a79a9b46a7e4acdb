import type { Criterion, Decimal, Id } from '@chamdiem/core';
import { command } from '../../command.ts';
import { decimalsIn } from '../../budget/decimals.ts';
import { mostOf } from '../../budget/most.ts';
import { updateAt } from '../../edit/at.ts';
import { withMost } from '../../edit/methods/withMost.ts';
import { findCriterion } from '../../read/items.ts';
import { headings } from '../item/headings.ts';

/**
 * The most points that a criterion gives, typed where they stand: its method follows, levels and bands in proportion to at least two decimals,
 * and a published maximum of the criterion with it.
 */
export const setCriterionPoints = command('criterion.set-points', {
  run: (document, { id, points }: { readonly id: Id; readonly points: Decimal }) => {
    const place = findCriterion(document, id);
    if (place === undefined) return document;
    const from = mostOf(place.item.method, document.scales);
    const fitted = from === null ? null : withMost(place.item.method, from, points, Math.max(2, decimalsIn([points])));
    if (fitted === null) return document;
    return updateAt<Criterion>(document, place.path, (item) => ({ ...item, method: fitted.method, ...(item.max === undefined ? {} : { max: points }) }));
  },
  title: (document, { id }) => headings(document, [id]),
  group: ({ id }) => `criterion.set-points/${id}`,
});
