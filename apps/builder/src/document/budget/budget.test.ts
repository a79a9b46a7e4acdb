import type { Rubric } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../apply.ts';
import { frozen } from '../frozen.ts';
import { library, small } from '../test/rubrics.ts';
import { apportion } from './apportion.ts';
import { budgetOf } from './budget.ts';
import { scaled, unscaled } from './decimals.ts';
import { planScale } from './plan.ts';
import { effectiveShares } from './shares.ts';

describe('decimals', () => {
  it('go to integers and back', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat(6), (value, decimals) => {
      expect(scaled(unscaled(value, decimals), decimals)).toBe(value);
    }));
    expect(unscaled(-1250n, 3)).toBe(-1.25);
    expect(unscaled(7n, 0)).toBe(7);
  });
});

describe('apportion', () => {
  it('adds up exactly and gives no part more than one away from its fair share', () => {
    fc.assert(fc.property(fc.bigInt({ min: -100_000n, max: 100_000n }), fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 40 }), (whole, weights) => {
      const parts = apportion(whole, weights);
      expect(parts.reduce((a, b) => a + b, 0n)).toBe(whole);
      const sum = weights.reduce((a, b) => a + b, 0n);
      if (sum > 0n) weights.forEach((weight, i) => expect(abs(parts[i]! * sum - whole * weight)).toBeLessThan(sum));
    }));
  });

  it('gives the odd one to the largest remainder', () => {
    // 10 in thirds of 1 : 1 : 2 is 2.5, 2.5, 5: the first of the equal halves gets more.
    expect(apportion(10n, [1n, 1n, 2n])).toEqual([3n, 2n, 5n]);
  });
});

const table = (points: readonly number[]): Rubric => frozen({
  ...small(), total: { max: 100 },
  sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items: points.map((max, i) => ({ kind: 'criterion' as const, id: `c${i}`, title: { vi: '' }, method: { kind: 'yes-no' as const, yes: max } })) }],
});

describe('the budget', () => {
  it('compares what the parts make with what is declared', () => {
    const { sections, total } = budgetOf(small());
    expect(sections.get('a')).toEqual({ made: 30, base: 30, missing: 0 });
    expect(sections.get('b')).toEqual({ made: 20, base: null, missing: null });
    expect(total).toEqual({ made: 50, base: null, missing: null });
  });

  it('agrees with what the tables of the library declare: 100 points of the meeting sheet', () => {
    const { sections, total } = budgetOf(library.get('hop-ban-thuong-vu')!);
    expect(total.made).toBe(100);
    expect([...sections.values()].every(({ missing }) => missing === null || missing === 0)).toBe(true);
  });

  it('spreads what is missing in steps, exactly', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 25 }), fc.constantFrom(1, 0.5, 0.25, '0.1', 5), (quarters, step) => {
      const document = table(quarters.map((quarter) => quarter / 4));
      const next = applyCommand(document, 'budget.spread-rest', { section: null, step }).document;
      const made = quarters.reduce((a, b) => a + b, 0) / 4;
      // 100 can always be reached: too many points are taken from where they are.
      expect(budgetOf(next).total).toEqual({ made: 100, base: 100, missing: 0 });
      if (made === 100) expect(next).toBe(document);
    }));
  });

  it('scales to 100 exactly, and says what it rounded', () => {
    const document = table([1, 1, 1]);
    expect(planScale(document, { decimals: 1 })).toEqual([
      { id: 'c0', from: 1, to: 33.4, exact: false },
      { id: 'c1', from: 1, to: 33.3, exact: false },
      { id: 'c2', from: 1, to: 33.3, exact: false },
    ]);
    expect(planScale(table([10, 40]), { decimals: 0 }).map(({ to, exact }) => [to, exact])).toEqual([[20, true], [80, true]]);
  });

  it('scales levels with the best of them, and the declared maxima', () => {
    const level = (id: string, points: number) => ({ id, title: { vi: id }, points });
    const before: Rubric = { ...small(), sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, max: 3, items: [
      { kind: 'criterion', id: 'c', title: { vi: '' }, max: 3, method: { kind: 'levels', levels: [level('x', 3), level('y', 1), level('z', 0)] } },
    ] }] };
    const next = applyCommand(frozen(before), 'budget.scale', { base: 10, decimals: 2 }).document;
    expect(next.sections[0]).toMatchObject({ max: 10, items: [{ max: 10, method: { levels: [level('x', 10), level('y', 3.33), level('z', 0)] } }] });
  });

  it('comes to the base on every table of the library that adds points up', () => {
    for (const [id, rubric] of library) {
      const before = budgetOf(rubric).total.made;
      const changes = planScale(rubric, { base: 1000, decimals: 2 });
      if (before === null || changes.length === 0) continue;
      expect(budgetOf(applyCommand(rubric, 'budget.scale', { base: 1000, decimals: 2 }).document).total.made, id).toBe(1000);
    }
  });

  it('shows what each part decides, by points and by weight', () => {
    expect([...effectiveShares(small())]).toEqual([['a', 600], ['one', 200], ['two', 400], ['b', 400], ['three', 100], ['inner', 300], ['four', 300]]);
  });
});

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
