import type { Id, Rubric } from '@chamdiem/core';
import { findItem, type Place } from './items.ts';
import { pointerOf, stepsOf, valueAt } from './path.ts';

/** JSON Pointer of a section or criterion. */
export function pointerOfItem(document: Rubric, id: Id): string | undefined {
  const place = findItem(document, id);
  return place === undefined ? undefined : pointerOf(place.path);
}

/** The innermost section or criterion on the way to a place: where an issue belongs. */
export function itemAtPointer(document: Rubric, pointer: string): Place | undefined {
  const steps = stepsOf(pointer);
  if (steps[0] !== 'sections') return undefined;
  let deepest: Place | undefined;
  for (let end = 2; end <= steps.length; end += 2) {
    const node = valueAt(document, steps.slice(0, end));
    if (typeof node !== 'object' || node === null || !('kind' in node) || !('id' in node)) break;
    if (node.kind !== 'section' && node.kind !== 'criterion') break;
    deepest = findItem(document, String(node.id)) ?? deepest;
  }
  return deepest;
}
