import { only } from '../../only.ts';
import type { TermKind } from '../../ruleKind.ts';
import Value from './Value.vue';

export const valueKind: TermKind = {
  editor: Value,
  starts: [{
    id: 'value',
    group: 'facts',
    offered: ({ rubric, table }) => table === null && (rubric.values ?? []).some(({ kind }) => kind === 'number'),
    create: ({ rubric }, { value }) => ({ op: 'value', id: only((rubric.values ?? []).filter(({ kind }) => kind === 'number'), value) }),
    names: (node) => typeof node === 'object' && node.op === 'value',
  }],
};
