import { issueOf } from '../failure.ts';
import type { Fault } from '../sheets/entry.ts';
import { metaOf, type Meta } from './meta.ts';
import type { FindTarget, Target } from './targets.ts';
import { normal } from './words.ts';

/** What a column holds. */
export type HeaderColumn =
  | { readonly kind: 'meta'; readonly meta: Meta }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'key'; readonly key: LongKey }
  | { readonly kind: 'ignored' };

export interface Header {
  readonly layout: 'wide' | 'long';
  readonly columns: readonly HeaderColumn[];
  readonly faults: readonly Fault[];
}

const LONG = {
  criterion: ['criterion', 'tiêu chí', 'mã tiêu chí'],
  value: ['value', 'giá trị', 'trả lời', 'kết quả'],
  of: ['of', 'trên'],
  comment: ['comment', 'nhận xét'],
  na: ['na', 'không áp dụng'],
  points: ['points', 'điểm'],
  reason: ['reason', 'lý do'],
} as const;

export type LongKey = keyof typeof LONG;

/** Makes out every column of a header. Long: one answer per row, in columns criterion and value; wide: one column per criterion. */
export function headerOf(file: string, cells: readonly string[], find: FindTarget): Header {
  const keys = cells.map((cell) => (Object.keys(LONG) as LongKey[]).find((key) => (LONG[key] as readonly string[]).includes(normal(cell))) ?? null);
  const layout = keys.includes('criterion') && keys.includes('value') ? 'long' : 'wide';
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const refuse = (column: number, code: string): HeaderColumn => {
    faults.push({ issue: issueOf(code, { given: cells[column]! }), place: { file, row: 1 }, column });
    return { kind: 'ignored' };
  };
  const columns = cells.map((cell, column): HeaderColumn => {
    if (cell.trim() === '') return { kind: 'ignored' };
    const found = layout === 'long' ? longColumn(cell, keys[column] ?? null) : wideColumn(cell, find);
    if (typeof found === 'string') return refuse(column, found);
    const name = JSON.stringify(found);
    if (seen.has(name)) return refuse(column, 'csv-repeated-column');
    seen.add(name);
    return found;
  });
  if (layout === 'wide' && !columns.some(({ kind }) => kind === 'target') && faults.length === 0) refuse(0, 'csv-no-criteria');
  return { layout, columns, faults };
}

function longColumn(cell: string, key: LongKey | null): HeaderColumn | string {
  const meta = metaOf(cell);
  if (key !== null) return { kind: 'key', key };
  return meta === null ? 'csv-unknown-column' : { kind: 'meta', meta };
}

/** A column about the sheet itself gives way to a criterion of that very id, code or title. */
function wideColumn(cell: string, find: FindTarget): HeaderColumn | string {
  const target = find(cell);
  if (typeof target === 'object') return { kind: 'target', target };
  const meta = metaOf(cell);
  if (meta !== null) return { kind: 'meta', meta };
  return target === 'unknown' ? 'csv-unknown-column' : target === 'ambiguous' ? 'csv-ambiguous-column' : 'csv-column-not-asked';
}
