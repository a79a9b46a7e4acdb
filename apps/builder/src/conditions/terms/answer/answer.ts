import { answeredByNumber } from '../../choices.ts';
import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import type { TermKind } from '../../ruleKind.ts';
import Answer from './Answer.vue';

export const answerKind: TermKind = {
  editor: Answer,
  starts: [{
    id: 'answer',
    group: 'answers',
    offered: (scope) => hasCriterion(scope, answeredByNumber),
    create: (scope, { criterion }) => ({ op: 'answer', id: fittingCriterion(scope, criterion, answeredByNumber) }),
    names: (node) => typeof node === 'object' && node.op === 'answer',
  }],
};
