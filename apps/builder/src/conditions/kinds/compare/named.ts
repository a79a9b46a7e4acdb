import type { Term, TermNode } from '@chamdiem/core';

/** Left sides after which a comparison is named: the kind of the row then says what is compared. */
export const namedLeft = {
  'compare-points': 'points',
  'compare-total': 'total',
  'compare-answer': 'answer',
  'compare-fact': 'fact',
  'compare-value': 'value',
  'compare-select': 'select',
  'compare-rows': 'countRows',
  'compare-findings': 'findings',
  'compare-column': 'column',
} as const satisfies Readonly<Record<string, TermNode['op']>>;

const ops: readonly string[] = Object.values(namedLeft);

export function isNamed(left: Term): boolean {
  return typeof left === 'object' && ops.includes(left.op);
}
