import { hasCriterion } from '../../criteria.ts';
import type { TermKind } from '../../ruleKind.ts';
import Select from './Select.vue';

export const selectKind: TermKind = {
  editor: Select,
  starts: [{
    id: 'select',
    group: 'several',
    offered: (scope) => hasCriterion(scope),
    create: (_, { select }) => ({ op: 'select', select: select ?? { all: true }, take: 'sum' }),
    names: (node) => typeof node === 'object' && node.op === 'select',
  }],
};
