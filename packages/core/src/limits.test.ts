import { describe, expect, it } from 'vitest';
import { faults, rubric, single, text, yesNo } from '../test/make.ts';
import type { Condition, Rubric, Term } from './generated/types.ts';
import { validateRubric } from './validate.ts';

const plain = single({ kind: 'yes-no', yes: 1 });
const withText = (en: string): Rubric => ({ ...plain, title: text(en) });

function nested(depth: number): Term {
  let term: Term = 1;
  for (let i = 0; i < depth; i++) term = { op: 'add', args: [term, 1] };
  return term;
}

/** A value and so many that each multiply the one before with itself: 10 ^ 2 ^ count. */
function squares(count: number): Partial<Rubric> {
  const value = (i: number) => ({ op: 'value' as const, id: `v${i}` });
  return { values: Array.from({ length: count + 1 }, (_, i) => ({ kind: 'number' as const, id: `v${i}`, title: text('v'), term: i === 0 ? 10 : { op: 'multiply' as const, args: [value(i - 1), value(i - 1)] } })) };
}

describe('limits',() => {
  it('of depth: a bomb is too deep and takes no stack', () => {
    expect(faults(single({ kind: 'formula', points: nested(100_000), min: 0, max: 1 })).some((fault) => fault.startsWith('too-deep at '))).toBe(true);
    expect(faults(single({ kind: 'formula', points: nested(50), min: 0, max: 100 }))).toEqual([]);
    let list: unknown[] = [];
    for (let i = 0; i < 100_000; i++) list = [list];
    expect(validateRubric({ ...plain, sections: list }).ok).toBe(false);
  });

  it('of length: texts of 10 MB are refused', () => {
    expect(faults(withText('x'.repeat(10_000_000)))).toEqual(['text-too-long at /title/en']);
    expect(faults({ ...plain, id: 'a'.repeat(10_000_000) })).toEqual(['text-too-long at /id']);
    expect(faults(single({ kind: 'yes-no', yes: '9'.repeat(10_000_000) })).length).toBe(1);
  });

  it('of numbers: no number takes more than some hundred bits', () => {
    for (const yes of [1e308, -1e308, 1e-308, 5e-324]) expect(faults(single({ kind: 'yes-no', yes }))).toEqual(['number-too-large at /sections/0/items/0']);
    expect(faults(single({ kind: 'yes-no', yes: 1e21 }))).toEqual([]);
    expect(faults(single({ kind: 'yes-no', yes: '9'.repeat(30) }))).toEqual([]);
  });

  it('of products: numbers do not grow by multiplying', () => {
    expect(faults(rubric([yesNo('c')], squares(5)))).toEqual([]);
    expect(faults(rubric([yesNo('c')], squares(40)))[0]).toMatch(/^number-too-large at \/values\/\d\/term/);
  });

  it('of work: a rubric whose selections explode is too large', () => {
    const items = Array.from({ length: 1500 }, (_, i) => yesNo(`c${i}`));
    const each: Condition = { op: 'every', select: { all: true }, that: { op: 'full' } };
    const facts: Rubric['facts'] = [{ kind: 'boolean', id: 'f', title: text('f') }];
    const large = rubric(items, { facts, constraints: [{ id: 'x', require: { op: 'all', of: Array.from({ length: 900 }, () => each) }, message: text('x') }] });
    expect(faults(large).some((fault) => fault.startsWith('rubric-too-large'))).toBe(true);
  }, 60_000);
});
