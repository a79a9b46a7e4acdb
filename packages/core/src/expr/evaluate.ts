import * as q from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { DivExpr, Expr, RowsExpr, StepExpr, WhenExpr } from './expr.ts';
import { all, any, isPoint, not, point, type Interval, type Truth } from './interval.ts';

/**
 * What an expression is evaluated against. With every input given the result is one exact value;
 * with some missing it is bounds; with all missing it is what the rubric can reach at all.
 */
export interface Env {
  number(input: number): Interval;
  truth(input: number): Truth;
  slotNumber(slot: number): Interval;
  slotTruth(slot: number): Truth;
  constant(text: string): Rational;
  /** Rows of a table, each as an environment of its own; null while the table is missing. */
  rows(table: number): readonly Env[] | null;
  /** One row with every column at its full domain, and how many rows there may be. */
  anyRow(table: number): { readonly env: Env; readonly min: number; readonly max: number };
  columnNumber(column: number): Interval;
  columnTruth(column: number): Truth;
  columnValue(column: number): unknown;
}

/** The number that an expression comes to. */
export function numberOf(e: Expr, env: Env): Interval {
  switch (e.kind) {
    case 'const': return point(env.constant(e.value));
    case 'input': return env.number(e.input);
    case 'slot': return env.slotNumber(e.slot);
    case 'column': return env.columnNumber(e.column);
    case 'add': return fold(e.args, env, q.add, q.add);
    case 'min': return fold(e.args, env, q.smaller, q.smaller);
    case 'max': return fold(e.args, env, q.larger, q.larger);
    case 'mul': return e.args.map((arg) => numberOf(arg, env)).reduce(product);
    case 'div': return quotient(e, env);
    case 'round': {
      const { lo, hi } = numberOf(e.arg, env);
      return { lo: q.round(lo, e.digits, e.mode), hi: q.round(hi, e.digits, e.mode) };
    }
    case 'step': return stepped(e, env);
    case 'when': return chosen(e, env);
    case 'count': {
      const truths = e.args.map((arg) => truthOf(arg, env));
      const sure = truths.filter((truth) => truth === true).length;
      const unsure = truths.filter((truth) => truth === null).length;
      return { lo: q.ofInteger(sure), hi: q.ofInteger(sure + unsure) };
    }
    case 'rows': return overRows(e, env);
    case 'compare': case 'all': case 'any': case 'not':
      throw new TypeError(`${e.kind} is not a number`);
  }
}

/** Whether a condition holds; null while what is known does not decide it. */
export function truthOf(e: Expr, env: Env): Truth {
  switch (e.kind) {
    case 'input': return env.truth(e.input);
    case 'slot': return env.slotTruth(e.slot);
    case 'column': return env.columnTruth(e.column);
    case 'all': return all(e.args, (arg) => truthOf(arg, env));
    case 'any': return any(e.args, (arg) => truthOf(arg, env));
    case 'not': return not(truthOf(e.arg, env));
    case 'compare': return compared(e.cmp, numberOf(e.left, env), numberOf(e.right, env));
    case 'const': case 'add': case 'mul': case 'div': case 'min': case 'max':
    case 'round': case 'step': case 'when': case 'count': case 'rows':
      throw new TypeError(`${e.kind} is not a condition`);
  }
}

type Combine = (a: Rational, b: Rational) => Rational;

function fold(args: readonly Expr[], env: Env, lo: Combine, hi: Combine): Interval {
  const first = numberOf(args[0]!, env);
  if (args.length === 1) return first;
  let { lo: low, hi: high } = first;
  for (let i = 1; i < args.length; i++) {
    const next = numberOf(args[i]!, env);
    low = lo(low, next.lo);
    high = hi(high, next.hi);
  }
  return { lo: low, hi: high };
}

export function hull(a: Interval, b: Interval): Interval {
  return { lo: q.smaller(a.lo, b.lo), hi: q.larger(a.hi, b.hi) };
}

function product(a: Interval, b: Interval): Interval {
  if (isPoint(a) && isPoint(b)) return point(q.multiply(a.lo, b.lo));
  return [q.multiply(a.lo, b.lo), q.multiply(a.lo, b.hi), q.multiply(a.hi, b.lo), q.multiply(a.hi, b.hi)].map(point).reduce(hull);
}

function quotient(e: DivExpr, env: Env): Interval {
  const num = numberOf(e.num, env);
  const den = numberOf(e.den, env);
  const mayBeZero = den.lo.n <= 0n;
  if (den.hi.n <= 0n) return whenZero(e, env);
  const small = mayBeZero ? env.constant(e.least) : den.lo;
  const lo = q.divide(num.lo, num.lo.n >= 0n ? den.hi : small);
  const hi = q.divide(num.hi, num.hi.n >= 0n ? small : den.hi);
  return mayBeZero ? hull({ lo, hi }, whenZero(e, env)) : { lo, hi };
}

function whenZero(e: DivExpr, env: Env): Interval {
  if (e.zero === null) throw new RangeError('division by zero in a rubric that was not validated');
  return numberOf(e.zero, env);
}

/** A number for which nothing is declared may later be given any of the declared values, or none; it is never one known number. */
function undeclared(values: readonly Interval[]): Interval {
  const range = values.reduce(hull, point(q.ZERO));
  return isPoint(range) ? { lo: range.lo, hi: q.add(range.hi, q.ONE) } : range;
}

function stepped(e: StepExpr, env: Env): Interval {
  const range = numberOf(e.arg, env);
  const first = pieceOf(e, range.lo, env);
  const last = pieceOf(e, range.hi, env);
  const reached = e.values.slice(first, last + 1);
  if (reached.includes(null)) return undeclared(e.values.filter((value) => value !== null).map((value) => point(env.constant(value))));
  let lo = env.constant(reached[0]!);
  let hi = lo;
  for (const value of reached) {
    const next = env.constant(value!);
    lo = q.smaller(lo, next);
    hi = q.larger(hi, next);
  }
  return { lo, hi };
}

function pieceOf(e: StepExpr, x: Rational, env: Env): number {
  let piece = 0;
  for (const { at, open } of e.edges) if (q.compare(x, env.constant(at)) >= (open ? 1 : 0)) piece += 1;
  return piece;
}

function chosen(e: WhenExpr, env: Env): Interval {
  let result: Interval | null = null;
  const include = (value: Interval): void => { result = result === null ? value : hull(result, value); };
  for (const branch of e.cases) {
    const holds = truthOf(branch.if, env);
    if (holds === false) continue;
    include(numberOf(branch.then, env));
    if (holds === true) return result!;
  }
  include(e.else === null ? undeclared(e.cases.map((branch) => numberOf(branch.then, env))) : numberOf(e.else, env));
  return result!;
}

function overRows(e: RowsExpr, env: Env): Interval {
  const rows = env.rows(e.table);
  if (rows === null) return overAnyRows(e, env);
  const looked = rows.map((row) => ({ row, taken: truthOf(e.if, row) })).filter(({ taken }) => taken !== false);
  const sure = looked.filter(({ taken }) => taken === true).map(({ row }) => row);
  const perhaps = looked.map(({ row }) => row);
  if (e.take === 'count') return { lo: q.ofInteger(sure.length), hi: q.ofInteger(perhaps.length) };
  if (e.take === 'distinct') return { lo: q.ofInteger(different(e, sure)), hi: q.ofInteger(different(e, perhaps)) };
  const empty = point(env.constant(e.empty));
  if (perhaps.length === 0) return empty;
  const value = ({ row }: (typeof looked)[number]): Interval => numberOf(e.of, row);
  const range = combined(e.take, looked.filter(({ taken }) => taken === true).map(value), looked.filter(({ taken }) => taken === null).map(value));
  return sure.length === 0 ? hull(range, empty) : range;
}

/** The aggregate over the rows that count for certain and any of those that perhaps do, where at least one does. */
function combined(take: 'sum' | 'min' | 'max', certain: readonly Interval[], perhaps: readonly Interval[]): Interval {
  const all = [...certain, ...perhaps];
  const lows = (list: readonly Interval[]): Rational[] => list.map(({ lo }) => lo);
  const highs = (list: readonly Interval[]): Rational[] => list.map(({ hi }) => hi);
  switch (take) {
    case 'min': return { lo: lows(all).reduce(q.smaller), hi: certain.length > 0 ? highs(certain).reduce(q.smaller) : highs(all).reduce(q.larger) };
    case 'max': return { lo: certain.length > 0 ? lows(certain).reduce(q.larger) : lows(all).reduce(q.smaller), hi: highs(all).reduce(q.larger) };
    case 'sum': return {
      lo: [...lows(certain), ...lows(perhaps).map((lo) => q.smaller(lo, q.ZERO))].reduce(q.add),
      hi: [...highs(certain), ...highs(perhaps).map((hi) => q.larger(hi, q.ZERO))].reduce(q.add),
    };
  }
}

function different(e: RowsExpr, rows: readonly Env[]): number {
  return new Set(rows.map((row) => row.columnValue(columnOf(e.of)))).size;
}

function overAnyRows(e: RowsExpr, env: Env): Interval {
  const { env: row, min, max } = env.anyRow(e.table);
  const taken = truthOf(e.if, row);
  const fewest = taken === true ? min : 0;
  const most = taken === false ? 0 : max;
  const empty = point(env.constant(e.empty));
  if (e.take === 'count') return { lo: q.ofInteger(fewest), hi: q.ofInteger(most) };
  if (e.take === 'distinct') return { lo: q.ofInteger(Math.min(fewest, 1)), hi: q.ofInteger(most) };
  if (most === 0) return empty;
  const value = numberOf(e.of, row);
  if (e.take !== 'sum') return fewest > 0 ? value : hull(value, empty);
  const lo = q.multiply(value.lo, q.ofInteger(value.lo.n < 0n ? most : Math.max(fewest, 1)));
  const hi = q.multiply(value.hi, q.ofInteger(value.hi.n > 0n ? most : Math.max(fewest, 1)));
  return fewest > 0 ? { lo, hi } : hull({ lo, hi }, empty);
}

function columnOf(e: Expr): number {
  if (e.kind !== 'column') throw new TypeError('distinct counts a column');
  return e.column;
}

function compared(cmp: '>=' | '>' | '<=' | '<' | '=' | '!=', a: Interval, b: Interval): Truth {
  switch (cmp) {
    case '>=': return q.compare(a.lo, b.hi) >= 0 ? true : q.compare(a.hi, b.lo) < 0 ? false : null;
    case '>': return q.compare(a.lo, b.hi) > 0 ? true : q.compare(a.hi, b.lo) <= 0 ? false : null;
    case '<=': return compared('>=', b, a);
    case '<': return compared('>', b, a);
    case '=':
      if (q.compare(a.hi, b.lo) < 0 || q.compare(b.hi, a.lo) < 0) return false;
      return isPoint(a) && isPoint(b) ? true : null;
    case '!=': return not(compared('=', a, b));
  }
}
