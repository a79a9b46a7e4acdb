import { readDecimal } from '../../text/decimal.ts';
import { fold } from '../read/fold.ts';
import type { Cell, Grid } from './grid.ts';

/** What a column of a pasted table is. A level column holds the points of one level, whose title is its heading. */
export const columnKinds = ['code', 'title', 'points', 'description', 'level', 'ignore'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface Column {
  readonly kind: ColumnKind;
  readonly heading: string;
  /** How sure the guess is, 0 to 1: below one half the user is asked to look. */
  readonly confidence: number;
}

export interface Recognised {
  readonly columns: readonly Column[];
  /** How many rows at the top are headings. */
  readonly headings: number;
}

const words: readonly (readonly [ColumnKind, RegExp])[] = [
  ['code', /^(stt|tt|so thu tu|so tt|muc|no\.?|number|#|code|ma)$/],
  ['points', /(diem (toi da|chuan|quy dinh|cao nhat)|thang diem|so diem|^diem$|max(imum)?( points| score)?$|^points?$|^score$)/],
  ['title', /(noi dung|tieu chi|chi tieu|hang muc|criteri|content|item|title|aspect)/],
  ['description', /(dien giai|mo ta|ghi chu|huong dan|cach (tinh|cham)|yeu cau|minh chung|descri|note|guidance)/],
];
const graded = /^(xuat sac|tot|kha|trung binh|dat|khong dat|yeu|kem|chua dat|excellent|good|fair|average|poor|muc \d+|level \d+)\b/;

/** Guesses what each column is, by its heading and by what stands in it. Nothing is decided: the user sees it and chooses. */
export function recognise({ rows }: Grid): Recognised {
  const headings = headingRows(rows);
  const body = rows.slice(headings).filter((row) => row.some(({ text }) => text !== ''));
  const width = rows[0]?.length ?? 0;
  const guesses = Array.from({ length: width }, (_, at) => guess(headingOf(rows, headings, at), body.map((row) => row[at]?.text ?? '')));
  return { columns: settled(guesses, body), headings };
}

/** At most three rows: the first where it names a column and has no number, further ones only where they name several. */
function headingRows(rows: readonly (readonly Cell[])[]): number {
  let last = 0;
  rows.slice(0, 3).forEach((row, i) => {
    const known = row.filter(({ text }) => kindOf(text) !== undefined).length;
    const numbers = row.filter(({ text }) => readDecimal(text) !== null).length;
    if (last === i && (known >= 2 || (i === 0 && known === 1 && numbers === 0))) last = i + 1;
  });
  return last;
}

function headingOf(rows: readonly (readonly Cell[])[], headings: number, at: number): string {
  return rows.slice(0, headings).map((row) => row[at]?.text ?? '').filter((text) => text !== '').at(-1) ?? '';
}

function kindOf(heading: string): ColumnKind | undefined {
  const text = fold(heading).trim();
  if (text.length > 60) return undefined;
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? (graded.test(text) ? 'level' : undefined);
}

function guess(heading: string, cells: readonly string[]): Column {
  const filled = cells.filter((text) => text !== '');
  const share = (test: (text: string) => boolean): number => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length);
  const [numbers, codes] = [share((text) => readDecimal(pointsText(text)) !== null), share(isCode)];
  const long = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
  const named = kindOf(heading);
  if (named !== undefined) return { kind: named, heading, confidence: named === 'points' || named === 'level' ? (numbers > 0.5 ? 1 : 0.4) : 0.95 };
  if (filled.length === 0) return { kind: 'ignore', heading, confidence: 1 };
  if (codes > 0.7 && long < 8) return { kind: 'code', heading, confidence: numbers > 0.95 ? 0.45 : 0.8 };
  if (numbers > 0.7) return { kind: 'points', heading, confidence: 0.6 };
  return { kind: long > 12 ? 'title' : 'ignore', heading, confidence: long > 12 ? 0.6 : 0.3 };
}

/** One title, one code, one points: of several the surest keeps it. */
function settled(guesses: readonly Column[], body: readonly (readonly Cell[])[]): Column[] {
  const keep = (columns: readonly Column[], kind: ColumnKind, otherwise: ColumnKind): Column[] => {
    const best = columns.reduce((most, column, i) => (column.kind === kind && column.confidence > (columns[most]?.kind === kind ? columns[most]!.confidence : -1) ? i : most), -1);
    return columns.map((column, i) => (column.kind === kind && i !== best ? { ...column, kind: otherwise, confidence: 0.3 } : column));
  };
  // Numbers at the very left, one after the other, count the rows.
  const counted = guesses.map((column, i) => (i === 0 && column.kind === 'points' && column.heading === '' && guesses.length > 1 && counts(body) ? { ...column, kind: 'code' as const, confidence: 0.8 } : column));
  return keep(keep(keep(counted, 'title', 'description'), 'code', 'ignore'), 'points', 'ignore');
}

function counts(body: readonly (readonly Cell[])[]): boolean {
  const numbers = body.map((row) => Number(row[0]?.text)).filter((value) => Number.isInteger(value) && value > 0);
  return numbers.length > 1 && numbers.every((value, i) => i === 0 || value === numbers[i - 1]! + 1 || value === 1);
}

export function isCode(text: string): boolean {
  return /^(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[IVXLC]{1,6}|[A-Za-zĐđ])[.)]?$/.test(text);
}

/** A number with the word for points taken off: "10 điểm". */
export function pointsText(text: string): string {
  return text.replace(/\s*(?:điểm|đ|points?|pts?)\.?$/iu, '');
}
