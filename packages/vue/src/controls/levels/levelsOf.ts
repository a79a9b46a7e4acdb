import type { Level, LevelsMethod, Rubric } from '@chamdiem/core';

/** The levels of a criterion: its own, or those of the scale that it shares. */
export function levelsOf(rubric: Rubric, { levels, scale }: LevelsMethod): readonly Level[] {
  return levels ?? rubric.scales?.find(({ id }) => id === scale)?.levels ?? [];
}
