import { answeredByLevel, levelsOf } from '../../choices.ts';
import { findCriterion } from '../../../document/read/items.ts';
import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import type { ConditionKind } from '../../ruleKind.ts';
import Level from './Level.vue';

export const levelKind: ConditionKind = {
  editor: Level,
  starts: [{
    id: 'level',
    group: 'answers',
    offered: (scope) => hasCriterion(scope, answeredByLevel),
    create: (scope, parts) => {
      const criterion = fittingCriterion(scope, parts.criterion, answeredByLevel);
      const item = findCriterion(scope.rubric, criterion)?.item;
      const levels = item === undefined ? [] : levelsOf(scope.rubric, item);
      return { op: 'level', criterion, cmp: parts.cmp ?? '>=', value: levels[0]?.id ?? '' };
    },
    names: ({ op }) => op === 'level',
  }],
};
