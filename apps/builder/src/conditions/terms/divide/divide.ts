import type { TermKind } from '../../ruleKind.ts';
import Divide from './Divide.vue';

export const divideKind: TermKind = {
  editor: Divide,
  starts: [{
    id: 'divide',
    group: 'arithmetic',
    offered: () => true,
    create: (_, { terms }) => ({ op: 'divide', num: terms[0] ?? 0, den: terms[1] ?? 1 }),
    names: (node) => typeof node === 'object' && node.op === 'divide',
  }],
};
