import type { TermKind } from '../../ruleKind.ts';
import Count from './Count.vue';

export const countKind: TermKind = {
  editor: Count,
  starts: [{
    id: 'count',
    group: 'arithmetic',
    offered: () => true,
    create: (_, { conditions }) => ({ op: 'count', of: [...conditions] }),
    names: (node) => typeof node === 'object' && node.op === 'count',
  }],
};
