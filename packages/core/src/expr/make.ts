import { toFraction } from '../decimal.ts';
import { negate, rational, ONE, ZERO, type Rational } from '../rational.ts';
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
const isConst = (e: Expr, value: string): boolean => e.kind === 'const' && e.value === value;

export function sum(args: readonly Expr[]): Expr {
  const rest = args.flatMap((arg) => (arg.kind === 'add' ? arg.args : [arg])).filter((arg) => !isConst(arg, '0'));
  return rest.length === 0 ? zero : rest.length === 1 ? rest[0]! : { kind: 'add', args: rest };
}

export function product(args: readonly Expr[]): Expr {
  if (args.some((arg) => isConst(arg, '0'))) return zero;
  const rest = args.filter((arg) => !isConst(arg, '1'));
  return rest.length === 0 ? one : rest.length === 1 ? rest[0]! : { kind: 'mul', args: rest };
}

export const difference = (left: Expr, right: Expr): Expr => sum([left, product([minusOne, right])]);

export function least(args: readonly Expr[]): Expr {
  return args.length === 1 ? args[0]! : { kind: 'min', args };
}

export function greatest(args: readonly Expr[]): Expr {
  return args.length === 1 ? args[0]! : { kind: 'max', args };
}

export function clamp(arg: Expr, min: Rational | null, max: Rational | null): Expr {
  const floored = min === null ? arg : greatest([arg, constant(min)]);
  return max === null ? floored : least([floored, constant(max)]);
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
