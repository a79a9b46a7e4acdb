import type { Rubric } from '@chamdiem/core';
import type { ConditionKind } from '../../ruleKind.ts';
import Option from './Option.vue';

const optionFacts = ({ facts }: Rubric) => (facts ?? []).filter((fact) => fact.kind === 'option');

export const optionKind: ConditionKind = {
  editor: Option,
  starts: [{
    id: 'option',
    group: 'facts',
    offered: ({ rubric, table }) => table === null && optionFacts(rubric).length > 0,
    create: ({ rubric }, { fact, cmp }) => {
      const facts = optionFacts(rubric);
      const chosen = facts.find(({ id }) => id === fact) ?? (facts.length === 1 ? facts[0] : undefined);
      return { op: 'option', fact: chosen?.id ?? '', cmp: cmp ?? '>=', value: chosen?.options[0]?.id ?? '' };
    },
    names: ({ op }) => op === 'option',
  }],
};
