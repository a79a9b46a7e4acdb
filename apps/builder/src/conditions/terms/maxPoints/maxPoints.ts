import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import type { TermKind } from '../../ruleKind.ts';
import MaxPoints from './MaxPoints.vue';

export const maxPointsKind: TermKind = {
  editor: MaxPoints,
  starts: [{
    id: 'maxPoints',
    group: 'points',
    offered: (scope) => hasCriterion(scope),
    create: (scope, { criterion, section }) => ({ op: 'maxPoints', id: criterion ?? section ?? fittingCriterion(scope, undefined) }),
    names: (node) => typeof node === 'object' && node.op === 'maxPoints',
  }],
};
