import { fromFraction, toFraction } from '../decimal.ts';
import { add, equal, larger, multiply, negate, rational, smaller, ONE, ZERO, type Rational } from '../rational.ts';
import type { Expr } from './expr.ts';

/** Constructors that leave out what changes nothing, so that a rubric without not-applicable criteria carries no guards for them. */

export const constant = (value: Rational): Expr => ({ kind: 'const', value: toFraction(value) });
export const integer = (value: number): Expr => constant(rational(BigInt(value)));
export const zero: Expr = constant(ZERO);
export const one: Expr = constant(ONE);
const minusOne: Expr = constant(negate(ONE));

export const always: Expr = { kind: 'all', args: [] };
export const never: Expr = { kind: 'any', args: [] };

export const isAlways = (e: Expr): boolean => e.kind === 'all' && e.args.length === 0;
export const isNever = (e: Expr): boolean => e.kind === 'any' && e.args.length === 0;

export function sum(args: readonly Expr[]): Expr {
  const flat = args.flatMap((arg) => (arg.kind === 'add' ? arg.args : [arg]));
  const { fixed, rest } = folded(flat, add);
  const all = fixed === null || fixed.n === 0n ? rest : [...rest, constant(fixed)];
  return all.length === 0 ? zero : all.length === 1 ? all[0]! : { kind: 'add', args: all };
}

export function product(args: readonly Expr[]): Expr {
  const flat = args.flatMap((arg) => (arg.kind === 'mul' ? arg.args : [arg]));
  const { fixed, rest } = folded(flat, multiply);
  if (fixed?.n === 0n) return zero;
  const all = fixed === null || equal(fixed, ONE) ? rest : [...rest, constant(fixed)];
  return all.length === 0 ? one : all.length === 1 ? all[0]! : { kind: 'mul', args: all };
}

export const difference = (left: Expr, right: Expr): Expr => sum([left, product([minusOne, right])]);

export function least(args: readonly Expr[]): Expr {
  return extreme('min', args, smaller);
}

export function greatest(args: readonly Expr[]): Expr {
  return extreme('max', args, larger);
}

function extreme(kind: 'min' | 'max', args: readonly Expr[], better: Combine): Expr {
  const { fixed, rest } = folded(args, better);
  const all = fixed === null ? rest : [...rest, constant(fixed)];
  return all.length === 1 ? all[0]! : { kind, args: all };
}

type Combine = (a: Rational, b: Rational) => Rational;

/** The constants among the arguments as one, and the others. */
function folded(args: readonly Expr[], combine: Combine): { readonly fixed: Rational | null; readonly rest: Expr[] } {
  let fixed: Rational | null = null;
  const rest: Expr[] = [];
  for (const arg of args) {
    if (arg.kind !== 'const') rest.push(arg);
    else fixed = fixed === null ? fromFraction(arg.value) : combine(fixed, fromFraction(arg.value));
  }
  return { fixed, rest };
}

export function all(args: readonly Expr[]): Expr {
  const rest = args.filter((arg) => !isAlways(arg));
  if (rest.some(isNever)) return never;
  return rest.length === 1 ? rest[0]! : { kind: 'all', args: rest };
}

export function any(args: readonly Expr[]): Expr {
  const rest = args.filter((arg) => !isNever(arg));
  if (rest.some(isAlways)) return always;
  return rest.length === 1 ? rest[0]! : { kind: 'any', args: rest };
}

export function not(arg: Expr): Expr {
  if (isAlways(arg)) return never;
  if (isNever(arg)) return always;
  return arg.kind === 'not' ? arg.arg : { kind: 'not', arg };
}

/** then while the condition holds, otherwise else. */
export function choose(condition: Expr, then: Expr, otherwise: Expr): Expr {
  if (isAlways(condition)) return then;
  if (isNever(condition)) return otherwise;
  return { kind: 'when', cases: [{ if: condition, then }], else: otherwise };
}
