import type { TermKind } from '../../ruleKind.ts';
import Decimal from './Decimal.vue';

export const decimalKind: TermKind = {
  editor: Decimal,
  starts: [{
    id: 'decimal',
    group: 'arithmetic',
    offered: () => true,
    create: (_, { right }) => (typeof right === 'object' || right === undefined ? 0 : right),
    names: (node) => typeof node !== 'object',
  }],
};
