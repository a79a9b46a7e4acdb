import type { ConditionKind } from '../../ruleKind.ts';
import Not from './Not.vue';

export const notKind: ConditionKind = {
  editor: Not,
  starts: [{
    id: 'not',
    group: 'together',
    offered: () => true,
    create: (_, { conditions }) => ({ op: 'not', of: conditions.length === 1 ? conditions[0]! : { op: 'all', of: [...conditions] } }),
    names: ({ op }) => op === 'not',
  }],
};
