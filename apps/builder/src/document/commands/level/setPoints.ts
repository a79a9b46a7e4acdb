import type { Decimal, Id, Level } from '@chamdiem/core';
import { command } from '../../command.ts';
import { ownerKey, ownerName, updateLevels, type LevelOwner } from './owner.ts';

/** The points of a level; undefined makes it a grade. */
export const setLevelPoints = command('level.set-points', {
  run: (document, { owner, id, points }: { readonly owner: LevelOwner; readonly id: Id; readonly points: Decimal | undefined }) =>
    updateLevels(document, owner, (list) => list.map((level) => (level.id === id ? withPoints(level, points) : level))),
  title: (document, { owner }) => ownerName(document, owner),
  group: ({ owner, id }) => `level.set-points/${ownerKey(owner)}/${id}`,
});

function withPoints(level: Level, points: Decimal | undefined): Level {
  if (points !== undefined) return { ...level, points };
  const { points: _, ...grade } = level;
  return grade;
}
