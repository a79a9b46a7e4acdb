import type { Plan } from '@chamdiem/core';
import { issueOf } from '../failure.ts';
import type { Entry, Fault } from '../sheets/entry.ts';
import { plainText, short } from './cells.ts';
import type { Header, LongKey } from './header.ts';
import { sheetBuilder, type SheetBuilder } from './sheetBuilder.ts';
import type { FindTarget, Part, Target } from './targets.ts';

/** Puts the rows of the long layout, one answer each, together to sheets. Rows of one sheet stand together. */
export interface LongReader {
  /** Takes a row; gives the sheet that it ends, if any. */
  row(row: number, cells: readonly string[]): Entry | null;
  end(): Entry | null;
}

export function longReader(plan: Plan, file: string, { columns }: Header, find: FindTarget): LongReader {
  const targets = new Map<string, ReturnType<FindTarget>>();
  const done = new Set<string>();
  let open: { readonly id: string; readonly first: number; readonly builder: SheetBuilder; readonly faults: Fault[]; readonly given: Set<string>; readonly rows: (readonly string[])[] } | null = null;

  const close = (): Entry | null => {
    if (open === null) return null;
    const { first, builder, faults, id, rows } = open;
    const place = { file, row: first };
    done.add(id);
    open = null;
    return faults.length > 0 ? { kind: 'faulty', faults, place, given: rows } : { kind: 'sheet', sheet: builder.sheet(), place, columnOf: () => null };
  };

  return {
    end: close,
    row(row, cells) {
      const keys = new Map<LongKey, number>(columns.flatMap((column, i) => (column.kind === 'key' ? [[column.key, i] as const] : [])));
      const sheetAt = columns.findIndex((column) => column.kind === 'meta' && column.meta === 'sheet');
      const id = (cells[sheetAt] ?? '').trim().normalize('NFC');
      const ended = open !== null && open.id !== id ? close() : null;
      open ??= { id, first: row, builder: sheetBuilder(plan), faults: done.has(id) ? [{ issue: issueOf('csv-sheet-apart', { sheet: short(id) }), place: { file, row }, column: sheetAt }] : [], given: new Set(), rows: [] };
      open.rows.push(cells);
      readAnswer(open, row, cells, keys);
      return ended;
    },
  };

  function readAnswer({ builder, faults, given }: NonNullable<typeof open>, row: number, cells: readonly string[], keys: ReadonlyMap<LongKey, number>): void {
    const fault = (column: number, issue: Fault['issue']): void => { faults.push({ issue, place: { file, row }, column }); };
    columns.forEach((column, i) => {
      if (column.kind === 'meta' && cells[i] !== '') builder.meta.set(column.meta, cells[i]!);
    });
    const nameAt = keys.get('criterion')!;
    const name = cells[nameAt]!;
    const target = targets.get(name) ?? find(name);
    targets.set(name, target);
    if (typeof target === 'string') return fault(nameAt, issueOf(target === 'ambiguous' ? 'csv-ambiguous-column' : target === 'not-asked' ? 'csv-column-not-asked' : 'csv-unknown-criterion', { given: short(name) }));
    for (const [key, at] of keys) {
      const cell = cells[at]!;
      if (key === 'criterion' || cell.trim() === '') continue;
      const part = partOf(target, name, key, find);
      if (typeof part === 'string') { fault(at, issueOf('csv-column-not-asked', { given: short(name) })); continue; }
      const where = `${part.kind} ${part.id} ${part.kind === 'fact' ? '' : part.part}`;
      if (given.has(where)) { fault(at, issueOf('csv-answer-twice', { given: short(name) })); continue; }
      given.add(where);
      const value = part.kind === 'rating' && TEXTS.has(part.part) ? plainText(cell) : part.read(cell);
      if (value.kind === 'unreadable') fault(at, value.issue);
      else if (part.kind === 'fact') builder.state(part.id, value);
      else builder.rate(part.id, part.part, value);
    }
  }
}

const TEXTS: ReadonlySet<Part> = new Set(['comment', 'na', 'reason']);

/** The target of a cell beside `value`: the same criterion, another part. */
function partOf(target: Target, name: string, key: Exclude<LongKey, 'criterion'>, find: FindTarget): Target | string {
  if (key === 'value' || target.kind === 'fact') return key === 'value' ? target : 'not-asked';
  const found = find(`${target.id}:${key}`);
  return typeof found === 'string' ? `${name}:${found}` : found;
}
