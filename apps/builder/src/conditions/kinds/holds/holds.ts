import type { Rubric } from '@chamdiem/core';
import { only } from '../../only.ts';
import type { ConditionKind } from '../../ruleKind.ts';
import Holds from './Holds.vue';

const conditions = ({ values }: Rubric) => (values ?? []).filter(({ kind }) => kind === 'condition');

export const holdsKind: ConditionKind = {
  editor: Holds,
  starts: [{
    id: 'holds',
    group: 'facts',
    offered: ({ rubric, table }) => table === null && conditions(rubric).length > 0,
    create: ({ rubric }, { value }) => ({ op: 'holds', value: only(conditions(rubric), value) }),
    names: ({ op }) => op === 'holds',
  }],
};
