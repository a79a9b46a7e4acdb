import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { many } from '../../test/exprs.ts';
import { fromFraction } from '../decimal.ts';
import type { PlanTable } from '../plan.ts';
import { compare, ofInteger } from '../rational.ts';
import { domainEnv } from './domainEnv.ts';
import { numberOf, type Env } from './evaluate.ts';
import type { Expr, RowsExpr } from './expr.ts';
import { point, type Interval, type Truth } from './interval.ts';

/** A column from min to max, and one of yes and no. */
const table = (min: number, max: number, minRows = 0, maxRows = 3): PlanTable => ({ id: 't', minRows, maxRows, columns: [{ id: 'x', domain: { type: 'number', min, max, decimals: 0, step: 1 } }, { id: 'y', domain: { type: 'boolean' } }] });
const unknownTable = (of: PlanTable, input: Truth = null): Env => ({ ...domainEnv([], [of], [], fromFraction), truth: () => input });
const withRows = (env: Env, list: readonly (readonly [number, boolean])[]): Env => ({ ...env, rows: () => list.map(([x, y]): Env => ({ ...env, columnNumber: () => point(ofInteger(x)), columnTruth: () => y, columnValue: () => x })) });

const always: Expr = { kind: 'all', args: [] };
const never: Expr = { kind: 'any', args: [] };
const column: Expr = { kind: 'column', column: 1 };
const input: Expr = { kind: 'input', input: 0 };
const over = (take: RowsExpr['take'], only: Expr = always, empty = '0'): Expr => ({ kind: 'rows', table: 0, take, of: { kind: 'column', column: 0 }, if: only, empty });
const takes = ['count', 'distinct', 'sum', 'min', 'max'] as const;
const plain = ({ lo, hi }: Interval): readonly [number, number] => [Number(lo.n) / Number(lo.d), Number(hi.n) / Number(hi.d)];

describe('rows that are there', () => {
  const env = withRows(unknownTable(table(-9, 9)), [[4, true], [7, false], [-2, false], [4, true]]);
  const all = (only: Expr, empty?: string) => takes.map((take) => plain(numberOf(over(take, only, empty), env)));

  it('are known when their condition is', () => {
    expect(all(always)).toEqual([[4, 4], [3, 3], [13, 13], [-2, -2], [7, 7]]);
    expect(all(column)).toEqual([[2, 2], [1, 1], [8, 8], [4, 4], [4, 4]]);
    expect(all(never, '6')).toEqual([[0, 0], [0, 0], [6, 6], [6, 6], [6, 6]]);
  });

  it('count for certain or perhaps while it is not known', () => {
    expect(all({ kind: 'any', args: [column, input] }, '20')).toEqual([[2, 4], [1, 3], [6, 15], [-2, 4], [4, 7]]);
  });

  it('count with one that is certain', () => {
    const one = withRows(unknownTable(table(-9, 9)), [[4, true], [7, false], [-2, false]]);
    expect(takes.map((take) => plain(numberOf(over(take, { kind: 'any', args: [column, input] }, '20'), one)))).toEqual([[1, 3], [1, 3], [2, 11], [-2, 4], [4, 7]]);
  });

  it('may leave none while nothing is certain', () => {
    expect(all(input, '20')).toEqual([[0, 4], [0, 3], [-2, 20], [-2, 20], [-2, 20]]);
  });
});

describe('a table that is missing', () => {
  const all = (of: PlanTable, only: Expr, empty?: string) => takes.map((take) => plain(numberOf(over(take, only, empty), unknownTable(of))));

  it('has between the fewest and the most rows', () => {
    expect(all(table(2, 5, 1, 3), always, '20')).toEqual([[1, 3], [1, 3], [2, 15], [2, 5], [2, 5]]);
    expect(all(table(2, 5, 2, 3), always, '20')).toEqual([[2, 3], [1, 3], [4, 15], [2, 5], [2, 5]]);
    expect(all(table(-5, -2, 1, 3), always, '20')).toEqual([[1, 3], [1, 3], [-15, -2], [-5, -2], [-5, -2]]);
    expect(all(table(-1, 1, 1, 1), always)).toEqual([[1, 1], [1, 1], [-1, 1], [-1, 1], [-1, 1]]);
  });

  it('may have none, unless some must be there and count', () => {
    expect(all(table(2, 5, 0, 3), always)).toEqual([[0, 3], [0, 3], [0, 15], [0, 5], [0, 5]]);
    expect(all(table(2, 5, 0, 3), always, '3')).toEqual([[0, 3], [0, 3], [2, 15], [2, 5], [2, 5]]);
    expect(all(table(2, 5, 2, 3), column, '20')).toEqual([[0, 3], [0, 3], [2, 20], [2, 20], [2, 20]]);
    expect(all(table(2, 5, 2, 3), never, '20')).toEqual([[0, 0], [0, 0], [20, 20], [20, 20], [20, 20]]);
  });

  it('bounds every table that may come', () => {
    const any = fc.record({ min: fc.integer({ min: 0, max: 2 }), list: fc.array(fc.tuple(fc.integer({ min: -3, max: 4 }), fc.boolean()), { maxLength: 3 }), take: fc.constantFrom(...takes), only: fc.constantFrom(always, column, input, never), holds: fc.boolean(), empty: fc.integer({ min: -3, max: 3 }) });
    fc.assert(fc.property(any, ({ min, list, take, only, holds, empty }) => {
      fc.pre(list.length >= min);
      const of = table(-3, 4, min);
      const expr = over(take, only, String(empty));
      const value = numberOf(expr, withRows(unknownTable(of, holds), list));
      expect(value.lo).toEqual(value.hi);
      for (const range of [numberOf(expr, unknownTable(of)), numberOf(expr, withRows(unknownTable(of), list))]) {
        expect(compare(range.lo, value.lo)).toBeLessThanOrEqual(0);
        expect(compare(range.hi, value.hi)).toBeGreaterThanOrEqual(0);
      }
    }), many);
  });
});

it('distinct counts a column and nothing else', () => {
  expect(() => numberOf({ kind: 'rows', table: 0, take: 'distinct', of: { kind: 'const', value: '1' }, if: always, empty: '0' }, withRows(unknownTable(table(0, 1)), [[1, true]]))).toThrow('counts a column');
});
