import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_INPUTS, anyCondition, anyNumber, many, withGiven } from '../../test/exprs.ts';
import { fromFraction, toFraction } from '../decimal.ts';
import { domainEnv } from '../expr/domainEnv.ts';
import { numberOf, truthOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { Plan, PlanInput, PlanSlot } from '../plan.ts';
import { rational } from '../rational.ts';
import { lowerPlan } from './lower.ts';
import type { Program } from './program.ts';
import { run } from './run.ts';

function planWith(type: PlanSlot['type'], expr: Expr, inputs: readonly PlanInput[]): Plan {
  const range = type === 'number' ? numberOf(expr, domainEnv(inputs, [], [], fromFraction)) : null;
  const bounds = range === null ? null : { min: toFraction(range.lo), max: toFraction(range.hi) };
  return { inputs, slots: [{ id: 'x', type, expr, bounds }] } as unknown as Plan;
}

/** The result of an expression in registers; null where the program gives up. */
function inRegisters(program: Program, values: readonly number[]): string | null {
  const r = program.initial.slice();
  program.inputs.forEach((register, i) => { r[register] = values[i]!; });
  if (!run(program, r)) return null;
  const [{ num, den, scale } = { num: 0, den: null, scale: 1 }] = program.slots;
  for (const value of r) if (Number.isFinite(value)) expect(Number.isSafeInteger(value)).toBe(true);
  return toFraction(rational(BigInt(r[num]!), BigInt(den === null ? 1 : r[den]!) * BigInt(scale)));
}

function lowered(type: PlanSlot['type'], expr: Expr, inputs: readonly PlanInput[] = ALL_INPUTS): Program {
  const program = lowerPlan(planWith(type, expr, inputs));
  if ('because' in program) throw new Error(program.because);
  return program;
}

const whole = (min: number, max: number, decimals = 0): PlanInput => ({ from: { kind: 'fact', fact: 'x' }, domain: { type: 'number', min, max, decimals, step: 1 }, default: null });
const input = (i: number): Expr => ({ kind: 'input', input: i });
const constant = (value: string): Expr => ({ kind: 'const', value });

describe('registers give what evaluation gives', () => {
  it('for random numbers', () => {
    let compared = 0;
    let tried = 0;
    fc.assert(fc.property(anyNumber, withGiven, ({ expr }, { values, full }) => {
      tried += 1;
      const program = lowerPlan(planWith('number', expr, ALL_INPUTS));
      if ('because' in program) return expect(program.because).toBe('numbers-too-large');
      compared += 1;
      expect(inRegisters(program, values)).toBe(toFraction(numberOf(expr, full).lo));
    }), many);
    expect(compared).toBeGreaterThan(tried / 2);
  });

  it('for random conditions', () => {
    let compared = 0;
    let tried = 0;
    fc.assert(fc.property(anyCondition, withGiven, ({ expr }, { values, full }) => {
      tried += 1;
      const program = lowerPlan(planWith('boolean', expr, ALL_INPUTS));
      if ('because' in program) return expect(program.because).toBe('numbers-too-large');
      compared += 1;
      expect(inRegisters(program, values)).toBe(truthOf(expr, full) === true ? '1' : '0');
    }), many);
    expect(compared).toBeGreaterThan(tried / 2);
  });
});

describe('rounding in registers', () => {
  const quarter: Expr = { kind: 'div', num: input(0), den: input(1), zero: null, least: '1' };
  const rows: [mode: 'half-up' | 'half-even' | 'floor' | 'ceil', number[]][] = [
    // -10/4 -6/4 -2/4 -1/4 0 1/4 2/4 6/4 10/4 11/4
    ['half-up', [-3, -2, -1, 0, 0, 0, 1, 2, 3, 3]],
    ['half-even', [-2, -2, 0, 0, 0, 0, 0, 2, 2, 3]],
    ['floor', [-3, -2, -1, -1, 0, 0, 0, 1, 2, 2]],
    ['ceil', [-2, -1, 0, 0, 0, 1, 1, 2, 3, 3]],
  ];
  it.each(rows)('%s', (mode, expected) => {
    const program = lowered('number', { kind: 'round', arg: quarter, digits: 0, mode }, [whole(-20, 20), whole(4, 4)]);
    expect([-10, -6, -2, -1, 0, 1, 2, 6, 10, 11].map((n) => Number(inRegisters(program, [n, 4])))).toEqual(expected);
  });

  it.each(rows)('%s, of decimals to fewer', (mode, expected) => {
    const program = lowered('number', { kind: 'round', arg: input(0), digits: 0, mode }, [whole(-2000, 2000, 2)]);
    expect([-250, -150, -50, -25, 0, 25, 50, 150, 250, 275].map((n) => Number(inRegisters(program, [n])))).toEqual(expected);
  });

  it('never gives minus zero', () => {
    for (const mode of ['half-up', 'half-even', 'floor', 'ceil'] as const) {
      const program = lowered('number', { kind: 'round', arg: quarter, digits: 0, mode }, [whole(-20, 20), whole(4, 4)]);
      const r = program.initial.slice();
      program.inputs.forEach((register, i) => { r[register] = [-1, 4][i]!; });
      run(program, r);
      expect(Object.is(r[program.slots[0]!.num], -0)).toBe(false);
    }
  });
});

describe('a number without a declared value', () => {
  const stair: Expr = { kind: 'step', arg: input(0), edges: [{ at: '3', open: false }, { at: '5', open: true }], values: ['1', null, '7'] };
  it('makes the program give up', () => {
    const program = lowered('number', stair, [whole(0, 9)]);
    expect([2, 3, 5, 6].map((n) => inRegisters(program, [n]))).toEqual(['1', null, null, '7']);
  });

  it('also where the stair stands over a quotient, and where no case holds', () => {
    const half: Expr = { ...stair, arg: { kind: 'div', num: input(0), den: input(1), zero: null, least: '1' } } as Expr;
    expect([5, 6, 10, 11].map((n) => inRegisters(lowered('number', half, [whole(0, 20), whole(2, 2)]), [n, 2]))).toEqual(['1', null, null, '7']);
    const cases: Expr = { kind: 'when', cases: [{ if: { kind: 'compare', cmp: '>', left: input(0), right: constant('4') }, then: input(0) }], else: null };
    expect([4, 5].map((n) => inRegisters(lowered('number', cases, [whole(0, 9)]), [n]))).toEqual([null, '5']);
  });
});

it('compares with fractions below 0 at their very edge', () => {
  const holds = (cmp: '>=' | '>' | '<=' | '<' | '=' | '!=', right: string) => {
    const program = lowered('boolean', { kind: 'compare', cmp, left: input(0), right: constant(right) }, [whole(-50, 50, 1)]);
    return [-26, -25, -24].map((n) => inRegisters(program, [n]));
  };
  expect([holds('>=', '-5/2'), holds('>', '-5/2'), holds('<=', '-5/2'), holds('<', '-5/2'), holds('=', '-5/2'), holds('!=', '-5/2')]).toEqual([['0', '1', '1'], ['0', '0', '1'], ['1', '1', '0'], ['1', '0', '0'], ['0', '1', '0'], ['1', '0', '1']]);
  expect([holds('>=', '-51/20'), holds('>', '-51/20'), holds('<=', '-51/20'), holds('<', '-51/20'), holds('=', '-51/20'), holds('!=', '-51/20')]).toEqual([['0', '1', '1'], ['0', '1', '1'], ['1', '0', '0'], ['1', '0', '0'], ['0', '0', '0'], ['1', '1', '1']]);
});

it('looks a choice up by its position only where the edges are the positions', () => {
  const choice: PlanInput = { from: { kind: 'fact', fact: 'c' }, domain: { type: 'choice', options: ['a', 'b', 'c'] }, default: null };
  const stair = (edges: readonly [string, boolean][], values: readonly (string | null)[]) => {
    const program = lowered('number', { kind: 'step', arg: input(0), edges: edges.map(([at, open]) => ({ at, open })), values }, [choice]);
    return [0, 1, 2].map((n) => inRegisters(program, [n]));
  };
  expect(stair([['1', false], ['2', false]], ['7', '8', '9'])).toEqual(['7', '8', '9']);
  expect(stair([['1', true], ['2', false]], ['7', '8', '9'])).toEqual(['7', '7', '9']);
  expect(stair([['1/2', false], ['3/2', false]], ['7', '8', '9'])).toEqual(['7', '8', '9']);
  expect(stair([['2', false], ['3', false]], ['7', '8', '9'])).toEqual(['7', '7', '8']);
  expect(stair([['1', false]], ['7', '8'])).toEqual(['7', '8', '8']);
  expect(stair([['1', false], ['2', false]], ['7', null, '9'])).toEqual(['7', null, '9']);
});

describe('what does not fit', () => {
  const limit = 2 ** 51;
  const because = (expr: Expr, ...inputs: PlanInput[]) => {
    const program = lowerPlan(planWith('number', expr, inputs));
    return 'because' in program ? program.because : 'fits';
  };

  it('is what can pass 2^51, and not a unit less', () => {
    expect(because(input(0), whole(0, limit))).toBe('fits');
    expect(because(input(0), whole(0, limit + 1))).toBe('numbers-too-large');
    expect(because(input(0), whole(-limit - 1, 0))).toBe('numbers-too-large');
    expect(because({ kind: 'mul', args: [input(0), input(1)] }, whole(0, 2 ** 26), whole(0, 2 ** 25))).toBe('fits');
    expect(because({ kind: 'mul', args: [input(0), input(1)] }, whole(0, 2 ** 26), whole(0, 2 ** 25 + 1))).toBe('numbers-too-large');
    expect(because({ kind: 'add', args: [input(0), input(1)] }, whole(0, limit - 1), whole(0, 1))).toBe('fits');
    expect(because({ kind: 'add', args: [input(0), input(1)] }, whole(0, limit - 1), whole(0, 2))).toBe('numbers-too-large');
    expect(because({ kind: 'mul', args: [input(0), constant(String(2n ** 51n + 1n))] }, whole(0, 1))).toBe('numbers-too-large');
    expect(because({ kind: 'mul', args: [input(0), constant(String(-(2n ** 51n)))] }, whole(0, 1))).toBe('fits');
    expect(because({ kind: 'add', args: [input(0), input(1)] }, whole(0, 2 ** 45), whole(0, 9, 12))).toBe('numbers-too-large');
  });

  it('is told by the larger of what may come, in either order', () => {
    const big = whole(0, 2 ** 30);
    const small = whole(0, 4);
    const factor = whole(0, 2 ** 25);
    const is: Expr = { kind: 'compare', cmp: '>', left: input(2), right: constant('3') };
    const times = (part: Expr): Expr => ({ kind: 'mul', args: [part, input(2)] });
    for (const [a, b] of [[input(0), input(1)], [input(1), input(0)]] as const) {
      expect(because(times({ kind: 'when', cases: [{ if: is, then: a }], else: b }), big, small, factor)).toBe('numbers-too-large');
      expect(because(times({ kind: 'max', args: [a, b] }), big, small, factor)).toBe('numbers-too-large');
      expect(because(times({ kind: 'max', args: [{ kind: 'add', args: [a, a] }, b] }), big, small, factor)).toBe('numbers-too-large');
    }
    for (const [yes, no] of [[2 ** 30, 1], [1, 2 ** 30]] as const) expect(because(times({ kind: 'when', cases: [{ if: is, then: constant(String(yes)) }], else: constant(String(no)) }), big, small, factor)).toBe('numbers-too-large');
    for (const values of [['1', String(2 ** 30)], [String(2 ** 30), '1'], ['1', String(-(2 ** 30))]]) expect(because(times({ kind: 'step', arg: input(1), edges: [{ at: '3', open: false }], values }), big, small, factor)).toBe('numbers-too-large');
  });

  it('is a number whose rounding could pass it', () => {
    const round = (max: number): Expr => ({ kind: 'round', arg: { kind: 'div', num: input(0), den: input(1), zero: null, least: '1' }, digits: 2, mode: max > 0 ? 'half-up' : 'floor' });
    expect(because(round(1), whole(0, 2 ** 44), whole(1, 3))).toBe('fits');
    expect(because(round(1), whole(0, 2 ** 45), whole(1, 3))).toBe('numbers-too-large');
  });

  it('is a term over rows', () => {
    const rows: Expr = { kind: 'rows', table: 0, take: 'count', of: constant('1'), if: { kind: 'all', args: [] }, empty: '0' };
    expect(lowerPlan({ inputs: [], slots: [{ id: 'x', type: 'number', expr: rows, bounds: null }] } as unknown as Plan)).toEqual({ because: 'rows' });
  });

  it('at the edge is still exact', () => {
    const sum = lowered('number', { kind: 'add', args: [input(0), input(1)] }, [whole(0, limit - 1), whole(0, 1)]);
    expect(inRegisters(sum, [limit - 1, 1])).toBe(String(limit));
    const product = lowered('number', { kind: 'mul', args: [input(0), input(1)] }, [whole(0, 2 ** 26), whole(0, 2 ** 25)]);
    expect(inRegisters(product, [2 ** 26 - 1, 2 ** 25 - 1])).toBe(String((2n ** 26n - 1n) * (2n ** 25n - 1n)));
  });
});
