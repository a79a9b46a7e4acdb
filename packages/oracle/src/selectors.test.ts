import { describe, expect, it } from 'vitest';
import { criterion, rubric, section, titled } from './example.ts';
import { oracleScore } from './index.ts';
import type { Selector, Term } from './types/terms.ts';

describe('selectors', () => {
  it('skip bonuses unless they are named or included', () => {
    const three = [criterion('a', { kind: 'yes-no', yes: 1 }), criterion('b', { kind: 'yes-no', yes: 2 }, { role: 'bonus' })];
    const sum = (select: Selector): string | null => {
      const points: Term = { op: 'select', select, take: 'sum' };
      const table = rubric([section('s', three, { combine: 'min' })], { total: { adjustments: [{ kind: 'points', ...titled('x'), points }] } });
      return oracleScore(table, { ratings: { a: true, b: true } }).total; // 1 + 2 and the selection
    };
    expect(sum({ all: true })).toBe('4');
    expect(sum({ all: true, include: ['bonus'] })).toBe('6');
    expect(sum({ sections: ['s'] })).toBe('4');
    expect(sum({ criteria: ['b'] })).toBe('5');
  });
});
