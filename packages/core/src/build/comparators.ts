import type { Comparator } from '../generated/types.ts';

/** Levels and classes are listed best first, so better is a smaller position. */
export function bestFirst(cmp: Comparator): Comparator {
  return mirrored(cmp);
}

/** The comparison that holds with its sides, or its direction, swapped. */
export function mirrored(cmp: Comparator): Comparator {
  switch (cmp) {
    case '>=': return '<=';
    case '>': return '<';
    case '<=': return '>=';
    case '<': return '>';
    case '=': case '!=': return cmp;
  }
}
