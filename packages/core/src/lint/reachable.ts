import type { Expr } from '../expr/expr.ts';
import type { Plan } from '../plan.ts';
import { fromFraction } from '../decimal.ts';
import { compare, rational, type Rational } from '../rational.ts';
import { readBy, type Reads } from './deps.ts';
import type { Ranges } from './ranges.ts';

/** A stretch of numbers; an absent side is unbounded. */
export interface Window {
  readonly lo: Rational | null;
  readonly loOpen: boolean;
  readonly hi: Rational | null;
  readonly hiOpen: boolean;
}

/** The values that a number can take: at least every value that some sheet gives it. */
export interface Reachable {
  /** A value inside the window, or null when no sheet gives one. */
  within(window: Window): Rational | null;
}

/** More bits of sums than this are not followed; the sum then counts as every multiple of its grid. */
const MAX_BITS = 200_000;
const MAX_WORK = 40_000_000;

/**
 * Reachable values of a slot. A sum of parts that read different answers is added up part by part over their values (levels, steps
 * of points); where a part divides or parts share an answer, every number between the bounds counts as reachable.
 */
export function reachable(plan: Plan, reads: readonly Reads[], ranges: Ranges, slot: number): Reachable {
  const parts = partsOfSum(plan, reads, slot);
  const values = parts?.map((part) => valuesOf(plan, ranges, part)) ?? [null];
  const sums = values.every((each) => each !== null) ? sumsOf(values) : null;
  if (sums !== null) return sums;
  const { lo, hi } = ranges.slotNumber(slot);
  return { within: (window) => insideInterval(window, lo, hi) };
}

/** Values {offset + k x step : bit k set} over a common denominator. */
interface Values {
  readonly offset: Rational;
  readonly list: readonly Rational[];
}

/** Leaves of a sum of independent parts; null when parts share something that a sheet gives, so that not every combination exists. */
function partsOfSum(plan: Plan, reads: readonly Reads[], slot: number): Expr[] | null {
  const leaves: Expr[] = [];
  const open: Expr[] = [{ kind: 'slot', slot }];
  for (let e = open.pop(); e !== undefined; e = open.pop()) {
    if (e.kind === 'add') open.push(...e.args);
    else if (e.kind === 'slot' && ['add', 'slot'].includes(plan.slots[e.slot]!.expr.kind)) open.push(plan.slots[e.slot]!.expr);
    else if (e.kind !== 'const' || e.value !== '0') leaves.push(e);
  }
  const seen = new Set<string>();
  for (const leaf of leaves) {
    const read = leaf.kind === 'slot' ? readBy(reads, [leaf.slot]) : leaf.kind === 'const' ? null : undefined;
    if (read === undefined) return leaves.length === 1 ? leaves : null;
    for (const key of [...(read?.inputs ?? [])].map((i) => `i${i}`).concat([...(read?.tables ?? [])].map((i) => `t${i}`))) {
      if (seen.has(key)) return null;
      seen.add(key);
    }
  }
  return leaves;
}

/** Every value that a part can take, when they are few or on a grid; null otherwise. */
function valuesOf(plan: Plan, ranges: Ranges, e: Expr): Values | null {
  const list = listOf(plan, ranges, e, 0);
  return list === null || list.length > MAX_BITS ? null : { offset: list[0]!, list };
}

function listOf(plan: Plan, ranges: Ranges, e: Expr, depth: number): Rational[] | null {
  switch (e.kind) {
    case 'const': return [fromFraction(e.value)];
    case 'slot': {
      if (depth > 20) return null;
      const inner = listOf(plan, ranges, plan.slots[e.slot]!.expr, depth + 1);
      return inner !== null && ranges.mayCountAsZero(e.slot) ? [...inner, rational(0n)] : inner;
    }
    case 'input': {
      const { domain } = plan.inputs[e.input]!;
      if (domain.type !== 'number' || (domain.max - domain.min) / domain.step > MAX_BITS) return null;
      const scale = 10n ** BigInt(domain.decimals);
      const values: Rational[] = [];
      for (let value = domain.min; value <= domain.max; value += domain.step) values.push(rational(BigInt(value), scale));
      return values;
    }
    case 'step': return e.values.includes(null) ? null : e.values.map((value) => fromFraction(value!));
    case 'when': {
      if (e.else === null) return null;
      const branches = [...e.cases.map((branch) => branch.then), e.else].map((branch) => listOf(plan, ranges, branch, depth + 1));
      return branches.every((branch) => branch !== null) ? branches.flat() : null;
    }
    default: {
      if (e.kind !== 'round' || e.digits > 4) return null;
      const { lo, hi } = ranges.constant === undefined ? { lo: rational(0n), hi: rational(0n) } : rangeOfRound(ranges, e);
      return gridBetween(lo, hi, 10n ** BigInt(e.digits));
    }
  }
}

function rangeOfRound(ranges: Ranges, e: Expr): { readonly lo: Rational; readonly hi: Rational } {
  return numberRange(ranges, e);
}
