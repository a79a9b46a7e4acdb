import { fromFraction } from '../decimal.ts';
import { numberOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { Plan } from '../plan.ts';
import { rational, type Rational } from '../rational.ts';
import { readBy, type Reads } from './deps.ts';
import type { Ranges } from './ranges.ts';
import { sumsOf, type Piece } from './sums.ts';
import { contains, intersect, isEmpty, type Window } from './window.ts';

/** The values that a number can take: at least every value that some sheet gives it. */
export interface Reachable {
  /** A value inside the window, or null when no sheet gives one. */
  within(window: Window): Rational | null;
  /** True when the values are followed one by one or on a grid, not only between bounds. */
  readonly discrete: boolean;
}

/**
 * Reachable values of a slot. A sum of parts that read different answers is added up part by part over their values (levels, steps of
 * points); where parts share an answer, or one divides without rounding, every number between the bounds counts as reachable.
 */
export function reachable(plan: Plan, reads: readonly Reads[], ranges: Ranges, slot: number): Reachable {
  const { expr } = plan.slots[slot]!;
  if (expr.kind === 'slot') return reachable(plan, reads, ranges, expr.slot);
  return clampOf(expr, (inner) => reachable(plan, reads, ranges, inner)) ?? sumReachable(plan, reads, ranges, slot);
}

/** A floor or ceiling over another slot: its values inside, and the bound itself where values lie beyond. */
function clampOf(e: Expr, of: (slot: number) => Reachable): Reachable | null {
  if (e.kind !== 'min' && e.kind !== 'max') return null;
  const bounds = e.args.flatMap((arg) => (arg.kind === 'const' ? [fromFraction(arg.value)] : []));
  const [inner, ...others] = e.args.filter((arg) => arg.kind !== 'const');
  const [bound] = bounds;
  if (inner === undefined || others.length > 0 || bounds.length !== 1 || bound === undefined) return null;
  const values = inner.kind === 'slot' ? of(inner.slot) : clampOf(inner, of);
  if (values === null) return null;
  const inside: Window = e.kind === 'min' ? { lo: null, loOpen: false, hi: bound, hiOpen: true } : { lo: bound, loOpen: true, hi: null, hiOpen: false };
  const beyond: Window = e.kind === 'min' ? { lo: bound, loOpen: false, hi: null, hiOpen: false } : { lo: null, loOpen: false, hi: bound, hiOpen: false };
  return {
    discrete: values.discrete,
    within(window) {
      const own = intersect(window, inside);
      const found = isEmpty(own) ? null : values.within(own);
      return found ?? (contains(window, bound) && values.within(beyond) !== null ? bound : null);
    },
  };
}

function sumReachable(plan: Plan, reads: readonly Reads[], ranges: Ranges, slot: number): Reachable {
  const parts = independentParts(plan, reads, slot)?.map((part) => piecesOf(plan, ranges, part, 0));
  const sums = parts?.every((part) => part !== null) === true ? sumsOf(parts) : null;
  const { lo, hi } = ranges.slotNumber(slot);
  const whole: Window = { lo, loOpen: false, hi, hiOpen: false };
  return {
    discrete: sums !== null,
    within(window) {
      const inside = intersect(window, whole);
      if (isEmpty(inside)) return null;
      return sums === null ? middleOf(inside) : sums.within(inside);
    },
  };
}

/** Parts of a sum that read different answers; null when two share one, so that not every combination exists. */
function independentParts(plan: Plan, reads: readonly Reads[], slot: number): Expr[] | null {
  const leaves: Expr[] = [];
  const open: Expr[] = [{ kind: 'slot', slot }];
  for (let e = open.pop(); e !== undefined; e = open.pop()) {
    const inner = e.kind === 'slot' ? plan.slots[e.slot]!.expr : null;
    if (e.kind === 'add') open.push(...e.args);
    else if (inner !== null && (inner.kind === 'add' || inner.kind === 'slot')) open.push(inner);
    else leaves.push(e);
  }
  const seen = new Set<string>();
  for (const leaf of leaves) {
    if (leaf.kind === 'const') continue;
    if (leaf.kind !== 'slot') return leaves.length === 1 ? leaves : null;
    const read = readBy(reads, [leaf.slot]);
    for (const key of [...[...read.inputs].map((input) => `input ${input}`), ...[...read.tables].map((table) => `table ${table}`)]) {
      if (seen.has(key)) return null;
      seen.add(key);
    }
  }
  return leaves;
}

const one = (value: Rational): Piece => ({ from: value, step: rational(1n), count: 1 });

/** Every value that a part can take; null when it is not on a known grid. */
function piecesOf(plan: Plan, ranges: Ranges, e: Expr, depth: number): Piece[] | null {
  if (depth > 20) return null;
  switch (e.kind) {
    case 'const': return [one(fromFraction(e.value))];
    case 'slot': {
      const inner = piecesOf(plan, ranges, plan.slots[e.slot]!.expr, depth + 1);
      return inner !== null && ranges.mayCountAsZero(e.slot) ? [...inner, one(rational(0n))] : inner;
    }
    case 'input': {
      const { domain } = plan.inputs[e.input]!;
      if (domain.type !== 'number') return null;
      const scale = 10n ** BigInt(domain.decimals);
      return [{ from: rational(BigInt(domain.min), scale), step: rational(BigInt(domain.step), scale), count: Math.floor((domain.max - domain.min) / domain.step) + 1 }];
    }
    case 'step': return e.values.includes(null) ? null : e.values.map((value) => one(fromFraction(value!)));
    case 'when': {
      if (e.else === null) return null;
      const branches = [...e.cases.map((branch) => branch.then), e.else].map((branch) => piecesOf(plan, ranges, branch, depth + 1));
      return branches.every((branch) => branch !== null) ? branches.flat() : null;
    }
    case 'round': {
      const { lo, hi } = numberOf(e, ranges);
      const step = rational(1n, 10n ** BigInt(e.digits));
      const count = Number(((hi.n * step.d) / hi.d) - ((lo.n * step.d) / lo.d)) + 1;
      return Number.isSafeInteger(count) ? [{ from: lo, step, count }] : null;
    }
    default: return null;
  }
}

function middleOf({ lo, loOpen, hi, hiOpen }: Window): Rational | null {
  if (lo !== null && !loOpen) return lo;
  if (hi !== null && !hiOpen) return hi;
  return lo === null || hi === null ? null : rational(lo.n * hi.d + hi.n * lo.d, 2n * lo.d * hi.d);
}
