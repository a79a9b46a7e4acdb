import { answeredYesNo } from '../../choices.ts';
import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import type { ConditionKind } from '../../ruleKind.ts';
import Yes from './Yes.vue';

export const yesKind: ConditionKind = {
  editor: Yes,
  starts: [{
    id: 'yes',
    group: 'answers',
    offered: (scope) => hasCriterion(scope, answeredYesNo),
    create: (scope, { criterion }) => ({ op: 'yes', criterion: fittingCriterion(scope, criterion, answeredYesNo) }),
    names: ({ op }) => op === 'yes',
  }],
};
