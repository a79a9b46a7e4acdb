import type { ArithmeticTerm, Term } from '@chamdiem/core';
import type { Start, TermKind } from '../../ruleKind.ts';
import Arithmetic from './Arithmetic.vue';

export const arithmeticKind: TermKind = { editor: Arithmetic, starts: (['add', 'subtract', 'multiply', 'min', 'max'] as const).map(start) };

function start(op: ArithmeticTerm['op']): Start<Term> {
  return {
    id: op,
    group: 'arithmetic',
    offered: () => true,
    create: (_, { terms }) => ({ op, args: terms.length >= 2 ? [...terms] : [terms[0] ?? 0, 0] }),
    names: (node) => typeof node === 'object' && node.op === op,
  };
}
