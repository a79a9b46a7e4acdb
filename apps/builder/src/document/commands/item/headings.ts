import type { Id, Rubric } from '@chamdiem/core';
import { findItem } from '../../read/items.ts';
import { headingOf } from '../../read/titles.ts';

/** What the undo menu calls sections and criteria: the heading of the first, and that there are more. */
export function headings(document: Rubric, ids: readonly Id[]): string | undefined {
  const place = ids[0] === undefined ? undefined : findItem(document, ids[0]);
  if (place === undefined) return undefined;
  const heading = headingOf(document, place.item) || place.item.id;
  return ids.length > 1 ? `${heading} +${ids.length - 1}` : heading;
}
