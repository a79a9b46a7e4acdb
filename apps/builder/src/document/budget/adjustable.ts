import type { Criterion, Decimal, Id, Rubric } from '@chamdiem/core';
import { withMost } from '../edit/methods/withMost.ts';
import { criterionPlaces, type Place } from '../read/items.ts';
import { mostOf } from './most.ts';

/** A criterion whose points count one for one, and can be changed. */
export interface Adjustable {
  readonly place: Place<Criterion>;
  readonly most: Decimal;
}

/** The criteria inside a section, or of the whole, over which points can be spread: added up all the way, neither bonus nor deduction, with a maximum of their own. */
export function adjustable(document: Rubric, within: Id | null): Adjustable[] {
  return criterionPlaces(document).flatMap((place) => {
    const from = within === null ? 0 : place.around.findIndex(({ id }) => id === within);
    if (from < 0) return [];
    const around = place.around.slice(from);
    const plain = around.every((section, i) => (section.combine ?? 'sum') === 'sum' && section.rescale === undefined && section.clamp === undefined && (i === 0 || (section.role ?? 'normal') === 'normal'));
    const normal = (place.item.role ?? 'normal') === 'normal' && (within !== null || (around[0]?.role ?? 'normal') === 'normal');
    const most = plain && normal ? mostOf(place.item.method, document.scales) : null;
    return most === null || withMost(place.item.method, most, most, 0) === null ? [] : [{ place, most }];
  });
}
