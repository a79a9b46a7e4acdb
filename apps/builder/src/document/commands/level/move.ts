import type { Id } from '@chamdiem/core';
import { command } from '../../command.ts';
import { moved } from '../../edit/lists.ts';
import { ownerName, updateLevels, type LevelOwner } from './owner.ts';

export const moveLevel = command('level.move', {
  run: (document, { owner, id, to }: { readonly owner: LevelOwner; readonly id: Id; readonly to: number }) =>
    updateLevels(document, owner, (list) => {
      const from = list.findIndex((level) => level.id === id);
      return from < 0 ? list : moved(list, from, to);
    }),
  title: (document, { owner }) => ownerName(document, owner),
});
