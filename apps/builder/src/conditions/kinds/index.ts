import type { Condition } from '@chamdiem/core';
import type { ConditionKind } from '../ruleKind.ts';
import { applicableKind } from './applicable/applicable.ts';
import { classKind } from './class/class.ts';
import { columnIsKind } from './columnIs/columnIs.ts';
import { compareKind } from './compare/compare.ts';
import { everyKind } from './every/every.ts';
import { groupKind } from './group/group.ts';
import { holdsKind } from './holds/holds.ts';
import { isKind } from './is/is.ts';
import { levelKind } from './level/level.ts';
import { notKind } from './not/not.ts';
import { optionKind } from './option/option.ts';
import { yesKind } from './yes/yes.ts';

/** Every kind of condition that the schema has. */
const conditionKinds: Readonly<Record<Condition['op'], ConditionKind>> = {
  compare: compareKind,
  yes: yesKind,
  level: levelKind,
  class: classKind,
  applicable: applicableKind,
  is: isKind,
  option: optionKind,
  holds: holdsKind,
  every: everyKind,
  some: everyKind,
  columnIs: columnIsKind,
  all: groupKind,
  any: groupKind,
  not: notKind,
};

/** What an author chooses from, in the order in which it is offered. */
export const conditionStarts = [...new Set(Object.values(conditionKinds))].flatMap(({ starts }) => starts);

export function kindOfCondition(node: Condition): ConditionKind {
  return conditionKinds[node.op];
}

/** The name under which a condition is shown. */
export function startOfCondition(node: Condition) {
  return kindOfCondition(node).starts.find(({ names }) => names(node));
}
