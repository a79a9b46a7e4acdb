import type { Criterion, Id } from '@chamdiem/core';
import { criterionPlaces } from '../document/read/items.ts';
import { only } from './only.ts';
import type { RuleScope } from './ruleScope.ts';

/** Whether there is a criterion of this sort to speak about; inside rows only columns are spoken about. */
export function hasCriterion({ rubric, table }: RuleScope, wanted: (criterion: Criterion) => boolean = () => true): boolean {
  return table === null && criterionPlaces(rubric).some(({ item }) => wanted(item));
}

/** The criterion that was meant before if it fits, or the only one that does; else none, so that nothing is guessed. */
export function fittingCriterion({ rubric }: RuleScope, before: Id | undefined, wanted: (criterion: Criterion) => boolean = () => true): Id {
  return only(criterionPlaces(rubric).map(({ item }) => item).filter(wanted), before);
}
