import type { Rubric } from '@chamdiem/core';
import { sectionPlaces } from '../../../document/read/items.ts';
import type { ConditionKind } from '../../ruleKind.ts';
import Class from './Class.vue';

const classed = (rubric: Rubric) => sectionPlaces(rubric).map(({ item }) => item).filter(({ classes }) => classes !== undefined);

export const classKind: ConditionKind = {
  editor: Class,
  starts: [{
    id: 'class',
    group: 'answers',
    offered: ({ rubric, table }) => table === null && classed(rubric).length > 0,
    create: ({ rubric }, parts) => {
      const sections = classed(rubric);
      const section = sections.find(({ id }) => id === parts.section) ?? (sections.length === 1 ? sections[0] : undefined);
      return { op: 'class', section: section?.id ?? '', cmp: parts.cmp ?? '>=', value: section?.classes?.list[0]?.id ?? '' };
    },
    names: ({ op }) => op === 'class',
  }],
};
