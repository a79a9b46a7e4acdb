import type { Id } from '@chamdiem/core';
import { command } from '../../command.ts';
import { ownerName, updateLevels, type LevelOwner } from './owner.ts';

export const removeLevel = command('level.remove', {
  run: (document, { owner, id }: { readonly owner: LevelOwner; readonly id: Id }) => updateLevels(document, owner, (list) => list.filter((level) => level.id !== id)),
  title: (document, { owner }) => ownerName(document, owner),
});
