import type { TermKind } from '../../ruleKind.ts';
import Findings from './Findings.vue';

export const findingsKind: TermKind = {
  editor: Findings,
  starts: [{
    id: 'findings',
    group: 'rows',
    offered: ({ rubric, table }) => table === null && rubric.findings !== undefined,
    create: () => ({ op: 'findings' }),
    names: (node) => typeof node === 'object' && node.op === 'findings',
  }],
};
