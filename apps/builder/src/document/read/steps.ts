import type { Id, Rubric } from '@chamdiem/core';
import { mayStand, spotOf, type Target } from '../edit/items.ts';
import { findItem, isSectionPlace, items, parentOf, sectionPlaces, siblingsOf } from './items.ts';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where an item goes when it is moved by one step, as in an outline; undefined where it stays. Up and down leave a section at its edge and enter the neighbouring one. */
export function stepTarget(document: Rubric, id: Id, direction: Direction): Target | undefined {
  const place = findItem(document, id);
  if (place === undefined) return undefined;
  const siblings = siblingsOf(document, place);
  const parent = parentOf(place);
  const [before, after] = [siblings[place.index - 1], siblings[place.index + 1]];
  switch (direction) {
    case 'up': return before === undefined ? beside(document, id, parent?.id, -1) : { before: before.id };
    case 'down': return after === undefined ? beside(document, id, parent?.id, 1) : { after: after.id };
    case 'in': return before?.kind === 'section' ? { into: before.id } : undefined;
    case 'out': return parent === undefined ? undefined : allowed(document, id, { after: parent.id });
  }
}

/** Into the section before or after the one that an item stands in. */
function beside(document: Rubric, id: Id, parent: Id | undefined, by: 1 | -1): Target | undefined {
  const place = parent === undefined ? undefined : findItem(document, parent);
  if (place === undefined) return undefined;
  const section = siblingsOf(document, place).slice(by === 1 ? place.index + 1 : 0, by === 1 ? undefined : place.index).filter(({ kind }) => kind === 'section').at(by === 1 ? 0 : -1);
  return section === undefined ? undefined : allowed(document, id, { into: section.id, ...(by === 1 ? { at: 0 } : {}) });
}

function allowed(document: Rubric, id: Id, target: Target): Target | undefined {
  const [place, spot] = [findItem(document, id), spotOf(document, target)];
  return place !== undefined && spot !== undefined && mayStand(document, [place.item], spot) ? target : undefined;
}

/** Where a new criterion goes beside an item: behind a criterion, first in a section; in the last section when nothing is named. */
export function criterionTarget(document: Rubric, id: Id | null): Target | undefined {
  const place = id === null ? undefined : findItem(document, id);
  if (place === undefined) {
    const last = sectionPlaces(document).at(-1);
    return last === undefined ? undefined : { into: last.item.id };
  }
  return isSectionPlace(place) ? { into: place.item.id, at: 0 } : { after: place.item.id };
}

/** Where a new section goes beside an item: behind the section that it is or stands in; at the end when nothing is named. */
export function sectionTarget(document: Rubric, id: Id | null): Target {
  const place = id === null ? undefined : findItem(document, id);
  if (place === undefined) return { into: null };
  return { after: isSectionPlace(place) ? place.item.id : (parentOf(place)?.id ?? place.item.id) };
}

/** Sections into which items may be moved, and the top where all are sections. */
export function homesFor(document: Rubric, ids: readonly Id[]): (Id | null)[] {
  const moving = items(document).filter(({ item }) => ids.includes(item.id)).map(({ item }) => item);
  return [null, ...sectionPlaces(document).map(({ item }) => item.id)].filter((section) => mayStand(document, moving, { section, at: 0 }));
}
