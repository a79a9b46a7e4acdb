import type { TermKind } from '../../ruleKind.ts';
import Round from './Round.vue';

export const roundKind: TermKind = {
  editor: Round,
  starts: [{
    id: 'round',
    group: 'arithmetic',
    offered: () => true,
    create: (_, { terms }) => ({ op: 'round', of: terms[0] ?? 0, rounding: { digits: 0, mode: 'half-up' } }),
    names: (node) => typeof node === 'object' && node.op === 'round',
  }],
};
