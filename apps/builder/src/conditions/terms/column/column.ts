import type { TermKind } from '../../ruleKind.ts';
import Column from './Column.vue';

export const columnKind: TermKind = {
  editor: Column,
  starts: [{
    id: 'column',
    group: 'rows',
    offered: ({ table }) => (table?.columns ?? []).some(({ kind }) => kind === 'number'),
    create: ({ table }) => ({ op: 'column', id: table?.columns.find(({ kind }) => kind === 'number')?.id ?? '' }),
    names: (node) => typeof node === 'object' && node.op === 'column',
  }],
};
