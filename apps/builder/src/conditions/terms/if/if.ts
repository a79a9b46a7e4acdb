import type { TermKind } from '../../ruleKind.ts';
import If from './If.vue';

export const ifKind: TermKind = {
  editor: If,
  starts: [{
    id: 'if',
    group: 'arithmetic',
    offered: () => true,
    create: (_, { conditions, terms }) => ({ op: 'if', cases: [{ when: conditions[0] ?? { op: 'all', of: [] }, then: terms[0] ?? 0 }], else: terms[1] ?? 0 }),
    names: (node) => typeof node === 'object' && node.op === 'if',
  }],
};
