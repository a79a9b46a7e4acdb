import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import type { TermKind } from '../../ruleKind.ts';
import Points from './Points.vue';

export const pointsKind: TermKind = {
  editor: Points,
  starts: [{
    id: 'points',
    group: 'points',
    offered: (scope) => hasCriterion(scope),
    create: (scope, { criterion, section }) => ({ op: 'points', id: criterion ?? section ?? fittingCriterion(scope, undefined) }),
    names: (node) => typeof node === 'object' && node.op === 'points',
  }],
};
