import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_INPUTS, anyNumber, many, withGiven } from '../../test/exprs.ts';
import { fromFraction } from '../decimal.ts';
import { compare, rational } from '../rational.ts';
import { domainEnv } from './domainEnv.ts';
import { numberOf } from './evaluate.ts';
import type { Expr } from './expr.ts';
import { leastPositive } from './least.ts';
import type { PlanTable } from '../plan.ts';

const unknown = domainEnv(ALL_INPUTS, [], [], fromFraction);
const known = { inputs: ALL_INPUTS, tables: [] as PlanTable[], slots: [], range: (expr: Expr) => numberOf(expr, unknown) };
const least = (expr: Expr) => leastPositive(expr, known);
const input = (i: number): Expr => ({ kind: 'input', input: i });
const constant = (value: string): Expr => ({ kind: 'const', value });
const cents = input(1);
const share: Expr = { kind: 'div', num: cents, den: input(2), zero: null, least: '1' };

describe('the least positive value', () => {
  it.each<[string, Expr, [bigint, bigint] | null]>([
    ['of an answer is a unit of its last decimal', cents, [1n, 100n]],
    ['of a constant is a unit of its denominator', constant('5/6'), [1n, 6n]],
    ['of a sum is the finest of its parts', { kind: 'add', args: [cents, constant('1/3')] }, [1n, 300n]],
    ['of a product multiplies', { kind: 'mul', args: [cents, cents] }, [1n, 10_000n]],
    ['of a quotient divides by the largest denominator', share, [1n, 900n]],
    ['of a rounded quotient is a unit of its last digit', { kind: 'round', arg: share, digits: 1, mode: 'ceil' }, [1n, 10n]],
    ['of a stair is a unit of its values', { kind: 'step', arg: cents, edges: [{ at: '1', open: false }], values: ['1/2', '2/3'] }, [1n, 6n]],
    ['of a choice is the least of its branches', { kind: 'when', cases: [{ if: input(5), then: share }], else: constant('1/2000') }, [1n, 2000n]],
    ['of a sum of quotients is the least of them', { kind: 'add', args: [share, share] }, [1n, 900n]],
    ['of a product of quotients multiplies theirs', { kind: 'mul', args: [share, constant('1/2')] }, [1n, 1800n]],
    ['of a quotient or of what stands for it', { kind: 'div', num: cents, den: input(2), zero: constant('1/2000'), least: '1' }, [1n, 2000n]],
    ['of a quotient by a constant is on a grid', { kind: 'div', num: cents, den: constant('4'), zero: null, least: '4' }, [1n, 400n]],
    ['of a sum of a quotient and another number is the less of both', { kind: 'add', args: [cents, share] }, [1n, 900n]],
    ['of a choice without an end is that of its cases', { kind: 'when', cases: [{ if: input(5), then: share }], else: null }, [1n, 900n]],
    ['of a choice on a grid is on that of both', { kind: 'when', cases: [{ if: input(5), then: cents }], else: constant('1/3') }, [1n, 300n]],
    ['of a product cannot be told where that of a factor cannot', { kind: 'mul', args: [share, { kind: 'add', args: [share, { kind: 'mul', args: [share, constant('-1')] }] }] }, null],
    ['of a product cannot be told, in either order', { kind: 'mul', args: [{ kind: 'add', args: [share, { kind: 'mul', args: [share, constant('-1')] }] }, share] }, null],
    ['of a count is 1', { kind: 'count', args: [input(5)] }, [1n, 1n]],
    ['of a sum with a quotient that may be negative cannot be told', { kind: 'add', args: [share, { kind: 'mul', args: [share, constant('-1')] }] }, null],
  ])('%s', (_, expr, expected) => {
    expect(least(expr)).toEqual(expected === null ? null : rational(...expected));
  });

  it('over rows is that of the column, or of what stands for no rows', () => {
    const tables: PlanTable[] = [{ id: 't', minRows: 0, maxRows: 3, columns: [{ id: 'x', domain: { type: 'number', min: 0, max: 9, decimals: 1, step: 1 } }] }];
    const rows = (take: 'sum' | 'count', empty = '0'): Expr => ({ kind: 'rows', table: 0, take, of: { kind: 'column', column: 0 }, if: { kind: 'all', args: [] }, empty });
    expect(leastPositive(rows('sum'), { ...known, tables })).toEqual(rational(1n, 10n));
    expect(leastPositive(rows('sum', '1/4'), { ...known, tables })).toEqual(rational(1n, 20n));
    expect(leastPositive(rows('count', '1/4'), { ...known, tables })).toEqual(rational(1n));
  });

  it('is a true lower bound of every positive value', () => {
    fc.assert(fc.property(anyNumber, withGiven, ({ expr }, { full }) => {
      if (numberOf(expr, unknown).lo.n < 0n) return;
      const bound = least(expr);
      const { lo: value } = numberOf(expr, full);
      if (bound !== null && value.n > 0n) expect(compare(value, bound)).toBeGreaterThanOrEqual(0);
    }), many);
  });
});
