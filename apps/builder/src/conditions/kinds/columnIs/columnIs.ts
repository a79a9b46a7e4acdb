import type { RowTable } from '@chamdiem/core';
import type { ConditionKind } from '../../ruleKind.ts';
import ColumnIs from './ColumnIs.vue';

const asked = (table: RowTable | null) => (table?.columns ?? []).filter(({ kind }) => kind === 'boolean' || kind === 'option');

export const columnIsKind: ConditionKind = {
  editor: ColumnIs,
  starts: [{
    id: 'columnIs',
    group: 'rows',
    offered: ({ table }) => asked(table).length > 0,
    create: ({ table }, { cmp }) => {
      const [first] = asked(table);
      if (first?.kind === 'option') return { op: 'columnIs', id: first.id, cmp: cmp ?? '=', value: first.options[0]?.id ?? '' };
      return { op: 'columnIs', id: first?.id ?? '' };
    },
    names: ({ op }) => op === 'columnIs',
  }],
};
