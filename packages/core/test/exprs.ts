import fc from 'fast-check';
import { fromFraction } from '../src/decimal.ts';
import { domainEnv, domainRange } from '../src/expr/domainEnv.ts';
import type { Env } from '../src/expr/evaluate.ts';
import { numberOf } from '../src/expr/evaluate.ts';
import type { Expr } from '../src/expr/expr.ts';
import { point } from '../src/expr/interval.ts';
import { leastPositive } from '../src/expr/least.ts';
import { constant } from '../src/expr/make.ts';
import type { PlanInput } from '../src/plan.ts';
import { ofInteger, rational } from '../src/rational.ts';

/** They are quick, and rare shapes matter: more tries than usual, and as many as the long run asks for. */
export const many = { numRuns: Math.max(2000, fc.readConfigureGlobal().numRuns ?? 0) };

/** Random expressions over a few inputs, as a rubric may come to them: denominators are never negative and their least is told. */

const number = (min: number, max: number, decimals: number): PlanInput => ({ from: { kind: 'fact', fact: `n${min}` }, domain: { type: 'number', min, max, decimals, step: 1 }, default: null });
export const INPUTS: readonly PlanInput[] = [number(-30, 40, 1), number(0, 25, 2), number(1, 9, 0), number(-8, -2, 0), { from: { kind: 'fact', fact: 'c' }, domain: { type: 'choice', options: ['a', 'b', 'c'] }, default: null }];
const TRUTHS: readonly PlanInput[] = [5, 6].map((id) => ({ from: { kind: 'fact', fact: `b${id}` }, domain: { type: 'boolean' }, default: null }));
export const ALL_INPUTS: readonly PlanInput[] = [...INPUTS, ...TRUTHS];
const unknown = domainEnv(ALL_INPUTS, [], [], fromFraction);
const known = { inputs: ALL_INPUTS, tables: [], slots: [], range: (expr: Expr) => numberOf(expr, unknown) };

const literal = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.constantFrom(1n, 2n, 3n, 10n)).map(([n, d]): Expr => constant(rational(BigInt(n), d)));
const leaf = fc.oneof(literal, fc.integer({ min: 0, max: INPUTS.length - 1 }).map((input): Expr => ({ kind: 'input', input })));
const cmp = fc.constantFrom('>=', '>', '<=', '<', '=', '!=');

const { num, truth } = fc.letrec<{ num: Expr; truth: Expr }>((tie) => {
  const num = tie('num');
  const two = fc.array(num, { minLength: 1, maxLength: 3 });
  return {
    num: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf,
      fc.record({ kind: fc.constantFrom('add', 'min', 'max'), args: two }),
      fc.record({ kind: fc.constant('mul'), args: fc.array(num, { minLength: 2, maxLength: 2 }) }),
      fc.tuple(num, num, num).map(([a, den, zero]) => quotient(a, den, zero)),
      fc.record({ kind: fc.constant('round'), arg: num, digits: fc.integer({ min: 0, max: 2 }), mode: fc.constantFrom('half-up', 'half-even', 'floor', 'ceil') }),
      fc.record({ kind: fc.constant('when'), cases: fc.array(fc.record({ if: tie('truth'), then: num }), { minLength: 1, maxLength: 2 }), else: num }),
      fc.record({ kind: fc.constant('count'), args: fc.array(tie('truth'), { maxLength: 3 }) }),
      fc.tuple(num, fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean()), { minLength: 1, maxLength: 3 }), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })).map(([arg, edges, values]) => stair(arg, edges, values)),
    ) as fc.Arbitrary<Expr>,
    truth: fc.oneof({ maxDepth: 3, depthSize: 'small' }, fc.constantFrom<Expr>({ kind: 'input', input: 5 }, { kind: 'input', input: 6 }),
      fc.record({ kind: fc.constant('compare'), cmp, left: num, right: num }),
      fc.record({ kind: fc.constantFrom('all', 'any'), args: fc.array(tie('truth'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('not'), arg: tie('truth') }),
    ) as fc.Arbitrary<Expr>,
  };
});

/** A quotient where it may stand; the denominator itself where it may be negative or nothing is known of its least. */
function quotient(num: Expr, den: Expr, zero: Expr): Expr {
  const { lo, hi } = numberOf(den, unknown);
  const least = lo.n > 0n ? lo : leastPositive(den, known);
  if (lo.n < 0n || hi.n <= 0n || least === null) return den;
  const text = constant(least);
  return { kind: 'div', num, den, zero: lo.n > 0n ? null : zero, least: text.kind === 'const' ? text.value : '1' };
}

function stair(arg: Expr, edges: readonly (readonly [number, boolean])[], values: readonly number[]): Expr {
  const places = [...new Map(edges.map(([at, open]) => [at, open]))].toSorted(([a], [b]) => a - b);
  return { kind: 'step', arg, edges: places.map(([at, open]) => ({ at: String(at), open })), values: values.slice(0, places.length + 1).map(String) };
}

// In a record, so that a counterexample prints the expression.
export const anyNumber = num.map((expr) => ({ expr }));
export const anyCondition = truth.map((expr) => ({ expr }));

/** A value for every input, and the same with some of them missing. */
export const withGiven = fc.record({ values: fc.tuple(...ALL_INPUTS.map(valueOf)), given: fc.array(fc.boolean(), { minLength: ALL_INPUTS.length, maxLength: ALL_INPUTS.length }) }).map(({ values, given }) => {
  const envOf = (isGiven: (input: number) => boolean): Env => ({
    ...unknown,
    number: (input) => (isGiven(input) ? point(exact(input, values[input]!)) : domainRange(ALL_INPUTS[input]!.domain)),
    truth: (input) => (isGiven(input) ? values[input] === 1 : null),
  });
  return { values, full: envOf(() => true), partial: envOf((input) => given[input] === true) };
});

function valueOf({ domain }: PlanInput): fc.Arbitrary<number> {
  switch (domain.type) {
    case 'boolean': return fc.integer({ min: 0, max: 1 });
    case 'choice': return fc.integer({ min: 0, max: domain.options.length - 1 });
    case 'number': return fc.integer({ min: domain.min, max: domain.max });
  }
}

function exact(input: number, value: number) {
  const { domain } = ALL_INPUTS[input]!;
  return ofInteger(value, domain.type === 'number' ? domain.decimals : 0);
}
