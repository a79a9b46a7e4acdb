import type { TermKind } from '../../ruleKind.ts';
import Total from './Total.vue';

export const totalKind: TermKind = {
  editor: Total,
  starts: [{
    id: 'total',
    group: 'points',
    offered: ({ table }) => table === null,
    create: () => ({ op: 'total' }),
    names: (node) => typeof node === 'object' && node.op === 'total',
  }],
};
