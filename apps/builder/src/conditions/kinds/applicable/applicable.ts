import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import type { ConditionKind } from '../../ruleKind.ts';
import Applicable from './Applicable.vue';

export const applicableKind: ConditionKind = {
  editor: Applicable,
  starts: [{
    id: 'applicable',
    group: 'answers',
    offered: (scope) => hasCriterion(scope),
    create: (scope, { criterion }) => ({ op: 'applicable', criterion: fittingCriterion(scope, criterion) }),
    names: ({ op }) => op === 'applicable',
  }],
};
