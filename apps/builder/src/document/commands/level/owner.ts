import type { Id, Level, Rubric } from '@chamdiem/core';
import { updateAt } from '../../edit/at.ts';
import { levelsOf, scaleLevels } from '../../read/levels.ts';
import { headings } from '../item/headings.ts';
import { nameOf } from '../list/place.ts';

/** Whose levels: a criterion's own, or those of a shared scale. For a criterion that uses a scale, the scale's are meant. */
export type LevelOwner = { readonly criterion: Id } | { readonly scale: Id };

export function updateLevels(document: Rubric, owner: LevelOwner, make: (list: readonly Level[]) => readonly Level[]): Rubric {
  const found = 'scale' in owner ? scaleLevels(document, owner.scale) : levelsOf(document, owner.criterion);
  return found === undefined ? document : updateAt<readonly Level[]>(document, found.path, (list) => make(list ?? []));
}

/** What the undo menu calls the owner. */
export function ownerName(document: Rubric, owner: LevelOwner): string | undefined {
  if ('criterion' in owner) return headings(document, [owner.criterion]);
  return nameOf(document, document.scales?.find(({ id }) => id === owner.scale));
}

export function ownerKey(owner: LevelOwner): string {
  return 'criterion' in owner ? `criterion/${owner.criterion}` : `scale/${owner.scale}`;
}
