import type { Fix } from '../generated/types.ts';
import { rational, type Rational } from '../rational.ts';
import { moveEdge, type BandTable } from './bandTable.ts';
import { byLower, covers, intersect, isEmpty, type Window } from './window.ts';

export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly window: Window;
  readonly example: Rational;
}

/** Pairs of windows that cross each other; where one lies inside the other, the order of listing decides, as intended. */
export function overlapsOf(windows: readonly Window[], whole: Window): Overlap[] {
  const order = windows.map((_, i) => i).toSorted((a, b) => byLower(windows[a]!, windows[b]!));
  return order.slice(1).flatMap((upper, k) => {
    const lower = order[k]!;
    const [a, b] = [windows[lower]!, windows[upper]!];
    if (covers(a, b) || covers(b, a)) return [];
    const window = intersect(intersect(a, b), whole);
    if (isEmpty(window)) return [];
    const example = numberIn(window);
    return example === null ? [] : [{ first: Math.min(lower, upper), second: Math.max(lower, upper), window, example }];
  });
}

function numberIn({ lo, loOpen, hi, hiOpen }: Window): Rational | null {
  if (lo === null || hi === null) return lo ?? hi;
  return !loOpen ? lo : !hiOpen ? hi : rational(lo.n * hi.d + hi.n * lo.d, 2n * lo.d * hi.d);
}

/** Writes into the later band what already holds: the earlier one has the numbers that both claim. */
export function partBands(table: BandTable, first: number, second: number): Fix | undefined {
  const [a, b] = [table.windows[first]!, table.windows[second]!];
  if (byLower(b, a) < 0) return a.lo === null ? undefined : moveEdge(table, second, 'to', a.lo, !a.loOpen);
  return a.hi === null ? undefined : moveEdge(table, second, 'from', a.hi, !a.hiOpen);
}
