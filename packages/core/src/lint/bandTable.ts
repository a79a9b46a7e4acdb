import { numberOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { Band, BandsMethod, Fix } from '../generated/types.ts';
import { pointer, type Path } from '../issue.ts';
import type { InputDomain } from '../plan.ts';
import { ofInteger, type Rational } from '../rational.ts';
import { inputBehind } from './candidates.ts';
import type { LintContext } from './context.ts';
import { visitExpr } from './deps.ts';
import { asDecimal, exactly } from './decimals.ts';
import type { Window } from './window.ts';

/** A criterion of bands whose edges are all numbers and whose bands carry no condition: everything about it can be told exactly. */
export interface BandTable {
  readonly path: Path;
  readonly criterion: number;
  readonly method: BandsMethod;
  readonly windows: readonly Window[];
  /** The number that is looked up. */
  readonly number: Expr;
  /** The input that it is, when it is one; null for a computed number, which may have any decimals. */
  readonly input: number | null;
  /** Numbers that occur at all. */
  readonly whole: Window;
  /** The grid of the number; null when there is none. */
  readonly unit: Rational | null;
}

export function bandTables(context: LintContext): BandTable[] {
  return context.criteria.flatMap(({ node: { method }, path }, criterion) => {
    if (method.kind !== 'bands' || !method.bands.every(isPlain)) return [];
    const looked = lookedUp(context, criterion);
    if (looked === null) return [];
    return [{ path: [...path, 'method'], criterion, method, windows: method.bands.map(windowOf), ...looked }];
  });
}

export function isPlain({ from, to, and, or }: Band): boolean {
  return and === undefined && or === undefined && typeof from?.at !== 'object' && typeof to?.at !== 'object';
}

function windowOf({ from, to }: Band): Window {
  return {
    lo: from === undefined ? null : exactly(from.at as string),
    loOpen: from?.open === true,
    hi: to === undefined ? null : exactly(to.at as string),
    hiOpen: to?.open === true,
  };
}

/** The number that bands are compared with: an answer or fact with its domain, or a computed number between bounds. */
function lookedUp({ plan, ranges }: LintContext, criterion: number): Pick<BandTable, 'number' | 'input' | 'whole' | 'unit'> | null {
  const { earned } = plan.criteria[criterion]!;
  const number = earned === null ? null : firstCompared(plan.slots[earned]!.expr);
  if (number === null) return null;
  const input = inputBehind(plan, number);
  const domain = input === null ? null : plan.inputs[input]!.domain;
  if (domain?.type === 'number') return { number, input, ...domainOf(domain) };
  return { number, input: null, whole: { ...numberOf(number, ranges), loOpen: false, hiOpen: false }, unit: null };
}

function firstCompared(expr: Expr): Expr | null {
  let found: Expr | null = null;
  visitExpr(expr, (e) => {
    if (found === null && e.kind === 'compare') found = e.left;
    if (found === null && e.kind === 'step') found = e.arg;
  });
  return found;
}

function domainOf({ min, max, decimals, step }: Extract<InputDomain, { type: 'number' }>): Pick<BandTable, 'whole' | 'unit'> {
  return { whole: { lo: ofInteger(min, decimals), loOpen: false, hi: ofInteger(max, decimals), hiOpen: false }, unit: ofInteger(step, decimals) };
}

/** Moves one edge of a band. */
export function moveEdge(table: BandTable, band: number, side: 'from' | 'to', at: Rational | null, open: boolean): Fix {
  const path = pointer([...table.path, 'bands', band, side]);
  const present = table.method.bands[band]![side] !== undefined;
  if (at === null) return present ? [{ op: 'remove', path }] : [];
  return [{ op: present ? 'replace' : 'add', path, value: { at: asDecimal(at), ...(open ? { open } : {}) } }];
}
