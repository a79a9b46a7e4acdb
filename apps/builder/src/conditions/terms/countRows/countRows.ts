import { only } from '../../only.ts';
import type { TermKind } from '../../ruleKind.ts';
import CountRows from './CountRows.vue';

export const countRowsKind: TermKind = {
  editor: CountRows,
  starts: [{
    id: 'countRows',
    group: 'rows',
    offered: ({ rubric, table }) => table === null && (rubric.rows?.length ?? 0) > 0,
    create: ({ rubric }, { table, when }) => ({ op: 'countRows', rows: only(rubric.rows ?? [], table), ...(when === undefined ? {} : { when }) }),
    names: (node) => typeof node === 'object' && node.op === 'countRows',
  }],
};
