import type { Issue, Plan } from '@chamdiem/core';
import type { Entry, Fault } from '../sheets/entry.ts';
import type { Header } from './header.ts';
import { sheetBuilder } from './sheetBuilder.ts';

/** Makes one row of the wide layout, one column per criterion, to a sheet. */
export function wideReader(plan: Plan, file: string, { columns }: Header): (row: number, cells: readonly string[]) => Entry {
  const places = new Map(columns.flatMap((column, i) => (column.kind === 'target' ? [[pathOf(column.target), i] as const] : [])));
  const columnOf = ({ path }: Issue): number | null => places.get(path) ?? places.get(path.split('/').slice(0, 3).join('/')) ?? null;
  return (row, cells) => {
    const place = { file, row };
    const builder = sheetBuilder(plan);
    let faults: Fault[] | null = null;
    for (let i = 0; i < columns.length; i++) {
      const cell = cells[i]!;
      const column = columns[i]!;
      if (cell === '' || column.kind === 'ignored') continue;
      if (column.kind === 'meta') builder.meta.set(column.meta, cell);
      else if (column.kind === 'target' && cell.trim() !== '') {
        const { target } = column;
        const value = target.read(cell);
        if (value.kind === 'unreadable') (faults ??= []).push({ issue: value.issue, place, column: i });
        else if (target.kind === 'fact') builder.state(target.id, value);
        else builder.rate(target.id, target.part, value);
      }
    }
    return faults === null ? { kind: 'sheet', sheet: builder.sheet(), place, columnOf, cells } : { kind: 'faulty', faults, place, given: cells };
  };
}

function pathOf(target: { readonly kind: 'rating' | 'fact'; readonly id: string; readonly part?: string }): string {
  const path = `/${target.kind === 'fact' ? 'facts' : 'ratings'}/${target.id}`;
  const inside = { of: '/of', comment: '/comment', na: '/notApplicable', points: '/override/points', reason: '/override/reason' }[target.part ?? ''];
  return inside === undefined ? path : path + inside;
}
