import { fromFraction } from '../decimal.ts';
import * as q from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { PlanInput, PlanSlot, PlanTable } from '../plan.ts';
import type { Expr } from './expr.ts';
import type { Interval } from './interval.ts';

interface Known {
  readonly inputs: readonly PlanInput[];
  readonly tables: readonly PlanTable[];
  readonly slots: readonly PlanSlot[];
  range(expr: Expr): Interval;
}

/**
 * The smallest positive value that an expression without negative values can take.
 * Every number lies on a grid (answers have a fixed number of decimals), so a quotient by a number that may be small stays bounded.
 */
export function leastPositive(e: Expr, known: Known, columns: PlanTable['columns'] = []): Rational | null {
  const grid = gridOf(e, known, columns);
  if (grid !== null) return { n: 1n, d: grid };
  const recurse = (arg: Expr): Rational | null => leastPositive(arg, known, columns);
  switch (e.kind) {
    case 'slot': return recurse(known.slots[e.slot]!.expr);
    case 'div': {
      const num = recurse(e.num);
      const quotient = num === null ? null : q.divide(num, known.range(e.den).hi);
      return e.zero === null ? quotient : smallest([quotient, recurse(e.zero)]);
    }
    case 'mul': return e.args.map(recurse).reduce((a, b) => (a === null || b === null ? null : q.multiply(a, b)));
    case 'add':
    case 'min':
    case 'max':
      return e.args.every((arg) => known.range(arg).lo.n >= 0n) ? smallest(e.args.map(recurse)) : null;
    case 'when': return smallest([...e.cases.map((branch) => recurse(branch.then)), ...(e.else === null ? [] : [recurse(e.else)])]);
    case 'const': case 'input': case 'column': case 'round': case 'step': case 'count': case 'rows':
    case 'compare': case 'all': case 'any': case 'not':
      return null;
  }
}

function smallest(values: readonly (Rational | null)[]): Rational | null {
  return values.reduce((a, b) => (a === null || b === null ? null : q.smaller(a, b)));
}

/** A denominator of which every value of the expression is a multiple of its inverse; null when there is none. */
function gridOf(e: Expr, known: Known, columns: PlanTable['columns']): bigint | null {
  const recurse = (arg: Expr): bigint | null => gridOf(arg, known, columns);
  const common = (args: readonly Expr[]): bigint | null => args.map(recurse).reduce((a, b) => (a === null || b === null ? null : q.lcm(a, b)), 1n);
  switch (e.kind) {
    case 'const': return fromFraction(e.value).d;
    case 'input': return decimalGrid(known.inputs[e.input]!.domain);
    case 'column': return decimalGrid(columns[e.column]!.domain);
    case 'slot': return recurse(known.slots[e.slot]!.expr);
    case 'add': case 'min': case 'max': return common(e.args);
    case 'mul': return e.args.map(recurse).reduce((a, b) => (a === null || b === null ? null : a * b));
    case 'div': {
      if (e.den.kind !== 'const') return null;
      const num = recurse(e.num);
      return num === null ? null : num * fromFraction(e.den.value).n;
    }
    case 'round': return 10n ** BigInt(e.digits);
    case 'step': return e.values.map((value) => (value === null ? 1n : fromFraction(value).d)).reduce(q.lcm);
    case 'when': return common([...e.cases.map((branch) => branch.then), ...(e.else === null ? [] : [e.else])]);
    case 'rows': {
      if (e.take === 'count' || e.take === 'distinct') return 1n;
      const grid = gridOf(e.of, known, known.tables[e.table]!.columns);
      return grid === null ? null : q.lcm(grid, fromFraction(e.empty).d);
    }
    case 'count': case 'compare': case 'all': case 'any': case 'not': return 1n;
  }
}

function decimalGrid(domain: PlanInput['domain'] | { readonly type: 'text' }): bigint {
  return domain.type === 'number' ? 10n ** BigInt(domain.decimals) : 1n;
}
