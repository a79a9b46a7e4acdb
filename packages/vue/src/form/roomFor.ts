import type { Criterion, Rubric } from '@chamdiem/core';
import { levelsOf } from '../controls/levels/levelsOf.ts';

/** About how high a card will be, in rem: what is scrolled past keeps its place when the controls come. */
export function roomFor(rubric: Rubric, { method }: Criterion, dense: boolean): string {
  if (dense) return '5.5rem';
  if (method.kind === 'bands') return `${11 + method.bands.length * 1.75}rem`;
  if (method.kind !== 'levels') return '10.5rem';
  const levels = levelsOf(rubric, method);
  const described = levels.some(({ descriptor }) => descriptor !== undefined);
  return `${described ? 8 + levels.length * 4.5 : 10.5}rem`;
}
