import type { Condition } from '@chamdiem/core';
import { hasCriterion } from '../../criteria.ts';
import type { ConditionKind, Start } from '../../ruleKind.ts';
import Every from './Every.vue';

export const everyKind: ConditionKind = { editor: Every, starts: [start('every'), start('some')] };

function start(op: 'every' | 'some'): Start<Condition> {
  return {
    id: op,
    group: 'several',
    offered: (scope) => hasCriterion(scope),
    create: (_, { select, that, criterion }) => ({ op, select: select ?? (criterion === undefined ? { all: true } : { criteria: [criterion] }), that: that ?? { op: 'full' } }),
    names: (node) => node.op === op,
  };
}
