import type { RowsTerm, Rubric, Term } from '@chamdiem/core';
import type { Start, TermKind } from '../../ruleKind.ts';
import Rows from './Rows.vue';

const numbered = ({ rows }: Rubric) => (rows ?? []).filter(({ columns }) => columns.some(({ kind }) => kind === 'number'));

export const rowsKind: TermKind = { editor: Rows, starts: (['sumRows', 'maxRows', 'minRows'] as const).map(start) };

function start(op: RowsTerm['op']): Start<Term> {
  return {
    id: op,
    group: 'rows',
    offered: ({ rubric, table }) => table === null && numbered(rubric).length > 0,
    create: ({ rubric }, { table, when }) => {
      const tables = numbered(rubric);
      const chosen = tables.find(({ id }) => id === table) ?? tables[0];
      return { op, rows: chosen?.id ?? '', of: { op: 'column', id: chosen?.columns.find(({ kind }) => kind === 'number')?.id ?? '' }, ...(when === undefined ? {} : { when }) };
    },
    names: (node) => typeof node === 'object' && node.op === op,
  };
}
