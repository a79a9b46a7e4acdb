import type { Decimal, Term } from '@chamdiem/core';
import type { Range } from '../analysis/ranges.ts';
import { findCriterion } from '../document/read/items.ts';
import type { RuleScope } from './ruleScope.ts';

/** What a term can come to, where that is known: from the compiled Plan, or from the numbers that are accepted. */
export function reachOf({ rubric, ranges, table }: RuleScope, term: Term): Range | null {
  if (typeof term !== 'object') return null;
  switch (term.op) {
    case 'total': return ranges?.total ?? null;
    case 'points': return ranges?.points[term.id] ?? null;
    case 'maxPoints': return ranges?.maxPoints[term.id] ?? null;
    case 'value': return ranges?.values[term.id] ?? null;
    case 'fact': {
      const fact = rubric.facts?.find(({ id }) => id === term.id);
      return fact?.kind === 'number' ? between(fact.domain) : null;
    }
    case 'column': {
      const column = table?.columns.find(({ id }) => id === term.id);
      return column?.kind === 'number' ? between(column.domain) : null;
    }
    case 'answer': {
      const method = findCriterion(rubric, term.id)?.item.method;
      if (method === undefined) return null;
      if (method.kind === 'points' || method.kind === 'imported') return between({ min: method.min ?? 0, max: method.max });
      if (method.kind === 'ratio' && term.part === 'of') return method.of === undefined ? null : between(method.of);
      return 'answer' in method && method.answer !== undefined ? between(method.answer) : null;
    }
    default: return null;
  }
}

function between({ min, max }: { readonly min: Decimal; readonly max: Decimal }): Range {
  return { min: String(min), max: String(max) };
}

/** A bound as a number to show; more than two decimals tell nobody anything. */
export function shownBound(bound: string): number {
  const [n = '0', d = '1'] = bound.split('/');
  return Math.round((Number(n) / Number(d)) * 100) / 100;
}
