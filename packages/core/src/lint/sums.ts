import { lcm, rational, type Rational } from '../rational.ts';
import { contains, type Window } from './window.ts';

/** from, from + step, … : count values. */
export interface Piece {
  readonly from: Rational;
  readonly step: Rational;
  readonly count: number;
}

export interface Sums {
  /** The smallest sum inside a bounded window, or null. */
  within(window: Window): Rational | null;
}

/** Denominators and bit sets beyond these are not followed: the sums are then every multiple of their grid. */
const MAX_DENOMINATOR = 10n ** 9n;
const MAX_BITS = 100_000;
const MAX_WORK = 20_000_000;

/** Every sum of one value from each part; null when the values have no common grid of reasonable size. */
export function sumsOf(parts: readonly (readonly Piece[])[]): Sums | null {
  let scale = 1n;
  for (const { from, step, count } of parts.flat()) {
    scale = lcm(scale, lcm(from.d, count > 1 ? step.d : 1n));
    if (scale > MAX_DENOMINATOR) return null;
  }
  const scaled = parts.map((part) => part.map(({ from, step, count }) => ({ from: toInteger(from, scale), step: toInteger(step, scale), count })));
  const starts = scaled.map((part) => part.reduce((least, { from }) => Math.min(least, from), Infinity));
  const ends = scaled.map((part) => part.reduce((most, { from, step, count }) => Math.max(most, from + step * (count - 1)), -Infinity));
  const offset = starts.reduce((a, b) => a + b, 0);
  const span = ends.reduce((a, b) => a + b, 0) - offset;
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(span)) return null;
  let grid = 0;
  scaled.forEach((part, i) => {
    for (const { from, step, count } of part) grid = gcd(gcd(grid, from - starts[i]!), count > 1 ? step : 0);
  });
  const bits = grid === 0 ? 1 : span / grid + 1;
  const reached = bits <= MAX_BITS && bits * parts.length <= MAX_WORK ? reachedBits(scaled, starts, grid) : null;
  return { within: (window) => firstInside(window, { scale, offset, grid: Math.max(grid, 1), bits, reached }) };
}

interface Progression {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

/** Bit k is set when offset + k x grid is a sum. */
function reachedBits(parts: readonly (readonly Progression[])[], starts: readonly number[], grid: number): bigint {
  return parts.reduce((sofar, part, i) => {
    let next = 0n;
    const seen = new Set<number>();
    for (const { from, step, count } of part) {
      const first = grid === 0 ? 0 : (from - starts[i]!) / grid;
      if (count === 1 && seen.has(first)) continue;
      if (count === 1) seen.add(first);
      next |= spread(sofar << BigInt(first), grid === 0 ? 0 : step / grid, count);
    }
    return next;
  }, 1n);
}

/** The bits and their copies moved by step, 2 x step … in as many doublings as needed. */
function spread(bits: bigint, step: number, count: number): bigint {
  let all = bits;
  let have = 1;
  while (have * 2 <= count) {
    all |= all << BigInt(step * have);
    have *= 2;
  }
  return have === count ? all : all | (all << BigInt(step * (count - have)));
}

interface Lattice {
  readonly scale: bigint;
  readonly offset: number;
  readonly grid: number;
  readonly bits: number;
  readonly reached: bigint | null;
}

function firstInside(window: Window, { scale, offset, grid, bits, reached }: Lattice): Rational | null {
  const at = (k: number): Rational => rational(BigInt(offset + k * grid), scale);
  let k = window.lo === null ? 0 : Math.max(0, Math.floor((Number(window.lo.n * scale) / Number(window.lo.d) - offset) / grid) - 1);
  while (k < bits && window.lo !== null && !contains({ ...window, hi: null }, at(k))) k += 1;
  if (reached !== null) {
    const rest = reached >> BigInt(k);
    if (rest === 0n) return null;
    k += lowestBit(rest);
  }
  return k < bits && contains(window, at(k)) ? at(k) : null;
}

function lowestBit(bits: bigint): number {
  const lowest = bits & -bits;
  return lowest.toString(2).length - 1;
}

function toInteger(value: Rational, scale: bigint): number {
  return Number((value.n * scale) / value.d);
}

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
