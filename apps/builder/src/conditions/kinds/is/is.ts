import { only } from '../../only.ts';
import type { ConditionKind } from '../../ruleKind.ts';
import Is from './Is.vue';

export const isKind: ConditionKind = {
  editor: Is,
  starts: [{
    id: 'is',
    group: 'facts',
    offered: ({ rubric, table }) => table === null && (rubric.facts ?? []).some(({ kind }) => kind === 'boolean'),
    create: ({ rubric }, { fact }) => ({ op: 'is', fact: only((rubric.facts ?? []).filter(({ kind }) => kind === 'boolean'), fact) }),
    names: ({ op }) => op === 'is',
  }],
};
