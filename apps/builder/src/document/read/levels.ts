import type { Id, Level, Rubric } from '@chamdiem/core';
import { findCriterion } from './items.ts';
import type { Path } from './path.ts';

/** The levels of a criterion (its own, or those of the scale that it uses) or of a scale, and where they stand. */
export function levelsOf(document: Rubric, owner: Id): { readonly path: Path; readonly list: readonly Level[] } | undefined {
  const place = findCriterion(document, owner);
  if (place === undefined) return scaleLevels(document, owner);
  if (place.item.method.kind !== 'levels') return undefined;
  const { scale, levels = [] } = place.item.method;
  return scale === undefined ? { path: [...place.path, 'method', 'levels'], list: levels } : scaleLevels(document, scale);
}

export function scaleLevels(document: Rubric, id: Id): { readonly path: Path; readonly list: readonly Level[] } | undefined {
  const at = document.scales?.findIndex((scale) => scale.id === id) ?? -1;
  const scale = document.scales?.[at];
  return scale === undefined ? undefined : { path: ['scales', at, 'levels'], list: scale.levels };
}
