import type { Level } from '@chamdiem/core';
import { command } from '../../command.ts';
import { inserted } from '../../edit/lists.ts';
import { idsIn, slug, uniqueId } from '../../read/ids.ts';
import { firstLanguage } from '../../read/titles.ts';
import { ownerName, updateLevels, type LevelOwner } from './owner.ts';

/** A new level; where the others have points it starts with those of the one before it. */
export const addLevel = command('level.add', {
  run: (document, { owner, at, level = {} }: { readonly owner: LevelOwner; readonly at?: number; readonly level?: Partial<Level> }) =>
    updateLevels(document, owner, (list) => {
      const before = list[(at ?? list.length) - 1] ?? list[0];
      const points = before?.points === undefined ? {} : { points: before.points };
      const id = uniqueId(level.id ?? slug(Object.values(level.title ?? {})[0] ?? '', `level-${list.length + 1}`), idsIn(list));
      return inserted(list, [{ title: { [firstLanguage(document)]: '' }, ...points, ...level, id }], at);
    }),
  title: (document, { owner }) => ownerName(document, owner),
});
