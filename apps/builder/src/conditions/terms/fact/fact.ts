import type { TermKind } from '../../ruleKind.ts';
import { only } from '../../only.ts';
import Fact from './Fact.vue';

export const factKind: TermKind = {
  editor: Fact,
  starts: [{
    id: 'fact',
    group: 'facts',
    offered: ({ rubric, table }) => table === null && (rubric.facts ?? []).some(({ kind }) => kind === 'number'),
    create: ({ rubric }, { fact }) => ({ op: 'fact', id: only((rubric.facts ?? []).filter(({ kind }) => kind === 'number'), fact) }),
    names: (node) => typeof node === 'object' && node.op === 'fact',
  }],
};
