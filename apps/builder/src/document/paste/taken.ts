import type { Criterion, Decimal, Item, Level, Method, Section } from '@chamdiem/core';
import { unscaled, decimalsIn, scaled } from '../budget/decimals.ts';
import { idsBeside, slug } from '../read/ids.ts';
import { readDecimal } from '../../text/decimal.ts';
import { isCode, pointsText, type Column, type ColumnKind } from './columns.ts';
import type { Cell, Grid, TableIssue } from './grid.ts';

/** What became of one row of the table. */
export interface TakenRow {
  /** Counted from 1, as the user sees it. */
  readonly row: number;
  readonly as: 'section' | 'criterion' | 'heading' | 'left-out';
}

/** What an import would take. Every row is in `rows`, so nothing disappears unseen. */
export interface Taken {
  readonly sections: readonly Section[];
  readonly rows: readonly TakenRow[];
  readonly columns: readonly Column[];
  readonly issues: readonly TableIssue[];
  readonly taken: number;
  readonly leftOut: number;
}

export interface Choices {
  readonly columns: readonly Column[];
  readonly headings: number;
  readonly language: string;
  /** Title of the section for rows before the first group. */
  readonly untitled: string;
}

/** Makes sections and criteria of a table, by what the user chose for each column. */
export function take(grid: Grid, { columns, headings, language, untitled }: Choices): Taken {
  const issues: TableIssue[] = [...grid.issues];
  const sections: (Section & { items: Item[] })[] = [];
  const rows: TakenRow[] = [];
  const fresh = idsBeside([]);
  const title = columns.findIndex(({ kind }) => kind === 'title');
  if (title < 0) issues.push({ code: 'no-title-column', severity: 'error' });
  const id = (text: string, kind: 'section' | 'criterion'): string => fresh(slug(text, kind));
  let empty = 0;

  grid.rows.forEach((cells, i) => {
    const row = i + 1;
    if (i < headings) return void rows.push({ row, as: 'heading' });
    if (cells.every(({ text }) => text === '')) {
      empty += 1;
      return void rows.push({ row, as: 'left-out' });
    }
    const text = textFor(cells, columns, 'title');
    if (title < 0 || text === '') {
      issues.push({ code: 'no-title', severity: 'warning', row });
      return void rows.push({ row, as: 'left-out' });
    }
    const code = textFor(cells, columns, 'code');
    const shared = { id: '', ...(code === '' ? {} : { code }), title: { [language]: text } };
    if (isGroup(grid, i, columns)) {
      const max = pointsIn(cells, columns, row, issues);
      sections.push({ kind: 'section', ...shared, id: id(text, 'section'), ...(max === undefined ? {} : { max }), items: [] });
      return void rows.push({ row, as: 'section' });
    }
    if (sections.length === 0) sections.push({ kind: 'section', id: id(untitled, 'section'), title: { [language]: untitled }, items: [] });
    const described = textFor(cells, columns, 'description');
    const criterion: Criterion = { kind: 'criterion', ...shared, id: id(text, 'criterion'), ...(described === '' ? {} : { description: { [language]: described } }), method: methodOf(cells, columns, language, row, issues) };
    sections.at(-1)!.items.push(criterion);
    rows.push({ row, as: 'criterion' });
  });
  if (empty > 0) issues.push({ code: 'empty-rows', severity: 'info', count: empty });
  const taken = rows.filter(({ as }) => as === 'section' || as === 'criterion').length;
  return { sections, rows, columns, issues, taken, leftOut: rows.filter(({ as }) => as === 'left-out').length };
}

function textFor(cells: readonly Cell[], columns: readonly Column[], kind: ColumnKind): string {
  const own = columns.flatMap((column, i) => (column.kind === kind ? [cells[i]?.text ?? ''] : [])).filter((text) => text !== '').join('\n');
  if (own !== '' || kind !== 'title') return own;
  // A merged cell that begins further left reaches over the title: a heading across the table.
  const at = columns.findIndex((column) => column.kind === 'title');
  const over = cells.findIndex((cell, i) => i < at && cell.text !== '' && i + cell.span > at);
  return over < 0 ? '' : cells[over]!.text;
}

/** A row that heads others: a cell merged across the title, a Roman number or a capital letter as its code, or a title without points. */
function isGroup(grid: Grid, i: number, columns: readonly Column[]): boolean {
  const cells = grid.rows[i]!;
  const title = columns.findIndex(({ kind }) => kind === 'title');
  if (cells.some((cell, at) => cell.span > 1 && at <= title && at + cell.span > title && cell.text !== '')) return true;
  const code = textFor(cells, columns, 'code');
  if (/^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/.test(code)) return true;
  const numeric = columns.flatMap(({ kind }, at) => (kind === 'points' || kind === 'level' ? [cells[at]?.text ?? ''] : []));
  return numeric.length > 0 && numeric.every((text) => text === '') && (code === '' || isCode(code)) && nextIsDeeper(grid, i, columns, code);
}

/** Whether the next row with a code stands below this one: 1 before 1.1. */
function nextIsDeeper(grid: Grid, i: number, columns: readonly Column[], code: string): boolean {
  const next = grid.rows[i + 1];
  if (next === undefined) return false;
  const below = textFor(next, columns, 'code');
  return code === '' ? below !== '' : below.startsWith(`${code.replace(/[.)]$/, '')}.`) && below.length > code.length;
}

function methodOf(cells: readonly Cell[], columns: readonly Column[], language: string, row: number, issues: TableIssue[]): Method {
  const levels = columns.flatMap(({ kind, heading }, at): Level[] => {
    if (kind !== 'level') return [];
    const points = numberIn(cells[at]?.text ?? '', row, issues);
    return points === undefined ? [] : [{ id: slug(heading, `level-${at + 1}`), title: { [language]: heading }, points }];
  });
  if (levels.length >= 2) {
    const level = idsBeside([]);
    const named = levels.map((each) => ({ ...each, id: level(each.id) }));
    const width = decimalsIn(named.map(({ points = 0 }) => points));
    return { kind: 'levels', levels: named.toSorted((a, b) => Number(scaled(b.points ?? 0, width) - scaled(a.points ?? 0, width))) };
  }
  const max = pointsIn(cells, columns, row, issues) ?? levels[0]?.points ?? 1;
  return { kind: 'points', max, step: unscaled(1n, decimalsIn([max])) };
}

function pointsIn(cells: readonly Cell[], columns: readonly Column[], row: number, issues: TableIssue[]): Decimal | undefined {
  const at = columns.findIndex(({ kind }) => kind === 'points');
  const points = at < 0 ? undefined : numberIn(cells[at]?.text ?? '', row, issues);
  if (points === undefined || !String(points).startsWith('-')) return points;
  issues.push({ code: 'negative-points', severity: 'warning', row, text: String(points) });
  return undefined;
}

/** A number in a cell; what is no number is an issue, never a guess. */
function numberIn(text: string, row: number, issues: TableIssue[]): Decimal | undefined {
  if (text === '') return undefined;
  const number = readDecimal(pointsText(text));
  if (number === null) issues.push({ code: 'not-a-number', severity: 'warning', row, text: text.slice(0, 80) });
  return number ?? undefined;
}
