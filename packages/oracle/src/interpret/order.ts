import { compare } from '../rational.ts';
import type { Comparator } from '../types/terms.ts';
import type { Num, Truth } from './world.ts';
import { isKnown } from './world.ts';

export function compareNumbers(left: Num, cmp: Comparator, right: Num): Truth {
  return isKnown(left) && isKnown(right) ? compareOrder(compare(left, right), cmp) : 'unknown';
}

/** Whether an order (negative: the left side is below, or worse) satisfies a comparator. */
export function compareOrder(order: number, cmp: Comparator): boolean {
  if (cmp === '>=') return order >= 0;
  if (cmp === '>') return order > 0;
  if (cmp === '<=') return order <= 0;
  if (cmp === '<') return order < 0;
  return cmp === '=' ? order === 0 : order !== 0;
}

/** Compares places in a list whose first is the best: levels and classes. */
export function compareBestFirst(ids: readonly string[], left: string, cmp: Comparator, right: string): boolean {
  return compareOrder(ids.indexOf(right) - ids.indexOf(left), cmp);
}
