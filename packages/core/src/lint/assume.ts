import { numberOf, truthOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { Interval } from '../expr/interval.ts';
import type { Comparator } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { add, compare, larger, negate, ofInteger, smaller, type Rational } from '../rational.ts';
import type { Ranges } from './ranges.ts';

/** A condition that is taken to hold, or not to. */
export interface Assumption {
  readonly expr: Expr;
  readonly holds: boolean;
}

/**
 * Ranges over the sheets for which all assumptions hold; null when there is no such sheet.
 * Sound: what is excluded cannot be, but not everything that cannot be is excluded.
 */
export function assume(base: Ranges, assumptions: readonly Assumption[]): Ranges | null {
  const narrowing = new Narrowing(base);
  for (const { expr, holds } of assumptions) narrowing.truth(expr, holds);
  if (narrowing.impossible) return null;
  const ranges = base.assuming(narrowing);
  const contradicted = assumptions.some(({ expr, holds }) => truthOf(expr, ranges) === !holds);
  return contradicted || ranges.impossible ? null : ranges;
}

export const slotHolds = (slot: number, holds = true): Assumption => ({ expr: { kind: 'slot', slot }, holds });

class Narrowing {
  readonly inputs = new Map<number, Interval | boolean>();
  readonly slots = new Map<number, Interval | boolean>();
  impossible = false;
  readonly #base: Ranges;

  constructor(base: Ranges) {
    this.#base = base;
  }

  truth(e: Expr, holds: boolean): void {
    switch (e.kind) {
      case 'input': return this.#set(this.inputs, e.input, holds);
      case 'slot':
        this.#set(this.slots, e.slot, holds);
        return this.truth(this.#base.plan.slots[e.slot]!.expr, holds);
      case 'not': return this.truth(e.arg, !holds);
      case 'all': return this.#several(e.args, holds, holds);
      case 'any': return this.#several(e.args, holds, !holds);
      case 'compare': return this.#compared(holds ? e.cmp : OPPOSITE[e.cmp], e.left, e.right);
      default: return;
    }
  }

  /** every: all parts are as wanted; otherwise at least one is, and it is the only one that is not decided against. */
  #several(args: readonly Expr[], holds: boolean, every: boolean): void {
    if (every) {
      for (const arg of args) this.truth(arg, holds);
      return;
    }
    const possible = args.filter((arg) => truthOf(arg, this.#base) !== !holds);
    if (possible.length === 0) this.impossible = true;
    else if (possible.length === 1) this.truth(possible[0]!, holds);
  }

  #compared(cmp: Comparator, left: Expr, right: Expr): void {
    const [l, r] = [numberOf(left, this.#base), numberOf(right, this.#base)];
    if (cmp === '>=' || cmp === '>' || cmp === '=') {
      this.#atLeast(left, r.lo, cmp === '>');
      this.#atMost(right, l.hi, cmp === '>');
    }
    if (cmp === '<=' || cmp === '<' || cmp === '=') {
      this.#atMost(left, r.hi, cmp === '<');
      this.#atLeast(right, l.lo, cmp === '<');
    }
  }

  #atLeast(e: Expr, lo: Rational, strict: boolean): void {
    this.#narrow(e, (range, unit) => ({ lo: larger(range.lo, strict && unit !== null && isMultiple(lo, unit) ? add(lo, unit) : lo), hi: range.hi }));
  }

  #atMost(e: Expr, hi: Rational, strict: boolean): void {
    this.#narrow(e, (range, unit) => ({ lo: range.lo, hi: smaller(range.hi, strict && unit !== null && isMultiple(hi, unit) ? add(hi, negate(unit)) : hi) }));
  }

  #narrow(e: Expr, by: (range: Interval, unit: Rational | null) => Interval): void {
    if (e.kind !== 'input' && e.kind !== 'slot') return;
    const [map, key] = e.kind === 'input' ? [this.inputs, e.input] : [this.slots, e.slot];
    const before = map.get(key);
    const range = typeof before === 'object' ? before : numberOf(e, this.#base);
    const after = by(range, e.kind === 'input' ? unitOf(this.#base.plan, e.input) : null);
    if (compare(after.lo, after.hi) > 0) this.impossible = true;
    else map.set(key, after);
    if (e.kind === 'slot' && !this.#base.mayCountAsZero(e.slot)) this.#narrow(this.#base.plan.slots[e.slot]!.expr, by);
  }

  #set(map: Map<number, Interval | boolean>, key: number, holds: boolean): void {
    if (map.get(key) === !holds) this.impossible = true;
    else map.set(key, holds);
  }
}

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': '!=', '!=': '=' };

/** The grid on which an input lies. */
function unitOf(plan: Plan, input: number): Rational {
  const { domain } = plan.inputs[input]!;
  return ofInteger(1, domain.type === 'number' ? domain.decimals : 0);
}

function isMultiple(value: Rational, unit: Rational): boolean {
  return (value.n * unit.d) % (value.d * unit.n) === 0n;
}
