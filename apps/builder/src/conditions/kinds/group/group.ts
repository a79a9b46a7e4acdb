import type { Condition } from '@chamdiem/core';
import type { ConditionKind, Start } from '../../ruleKind.ts';
import Group from './Group.vue';

export const groupKind: ConditionKind = { editor: Group, starts: [start('all'), start('any')] };

function start(op: 'all' | 'any'): Start<Condition> {
  return {
    id: op,
    group: 'together',
    offered: () => true,
    create: (_, { conditions }) => ({ op, of: [...conditions] }),
    names: (node) => node.op === op,
  };
}
