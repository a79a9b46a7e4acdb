import type { Id, Rubric } from '@chamdiem/core';
import { findCriterion } from './items.ts';
import { caseReferences } from './references/cases.ts';
import { nodeReferences } from './references/nodes.ts';
import type { Reference, Target } from './references/reference.ts';

export type { Reference, Target, TargetKind } from './references/reference.ts';

// A document is frozen, so what was read of it stays true.
const lists = new WeakMap<Rubric, readonly Reference[]>();

/** Every place of the document that names something else of it. */
export function allReferences(document: Rubric): readonly Reference[] {
  const before = lists.get(document);
  if (before !== undefined) return before;
  const { goldenCases = [], ...rest } = document;
  const list = [...nodeReferences(rest, []), ...goldenCases.flatMap((golden, i) => caseReferences(document, golden, ['goldenCases', i]))];
  lists.set(document, list);
  return list;
}

/** Where something is named: the places that removing it would leave without meaning. */
export function references(document: Rubric, target: Target): readonly Reference[] {
  return allReferences(document).filter((reference) => names(document, reference, target));
}

/** True when the reference means this target. Ids of levels, classes, options and columns mean something only within their owner. */
export function names(document: Rubric, reference: Reference, target: Target): boolean {
  if (reference.kind !== target.kind || reference.id !== target.id) return false;
  switch (target.kind) {
    case 'level': return reference.owner === undefined || reference.owner === target.owner || scaleOf(document, reference.owner) === target.owner;
    case 'class':
    case 'option':
    case 'column': return reference.owner === target.owner;
    default: return true;
  }
}

/** The shared scale that a criterion takes its levels from. */
function scaleOf(document: Rubric, criterion: Id): Id | undefined {
  const method = findCriterion(document, criterion)?.item.method;
  return method?.kind === 'levels' ? method.scale : undefined;
}
