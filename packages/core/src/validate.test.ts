import { describe, expect, it } from 'vitest';
import { criterion, faults, given, planOf, rubric, single, text, yesNo } from '../test/make.ts';
import type { Condition, Rubric, Scoresheet, Term } from './generated/types.ts';
import { score } from './score.ts';
import { validateRubric } from './validate.ts';
import { validateSheet } from './validateSheet.ts';

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

describe('what is no rubric', () => {
  it.each([null, undefined, 3, 'x', true, [], {}, () => 1, Symbol('x'), 10n, new Map(), { schemaVersion: 2 }, { sections: { length: 1e9 } }])('%s is refused and not thrown', (input) => {
    expect(validateRubric(input).ok).toBe(false);
  });

  it('says what is wrong, where, how bad, and the titles on the way', () => {
    const { issues } = validateRubric(single({ kind: 'yes-no', yes: 'x' }));
    expect(issues).toEqual([{ code: 'wrong-format', path: '/sections/0/items/0/method/yes', params: expect.any(Object), severity: 'error', titles: [text('test'), text('s'), text('c')].slice(1) }]);
  });

  it('names hostile keys as what they are', () => {
    const hostile = { ...plain, ...(JSON.parse('{"constructor": 1}') as object) };
    Object.defineProperty(hostile, '__proto__', { value: {}, enumerable: true });
    expect(faults(hostile)).toEqual(['unknown-property at ', 'unknown-property at ']);
  });

  it('tells every issue at once', () => {
    expect(faults(rubric([criterion('a', { kind: 'levels', scale: 'x' }), criterion('b', { kind: 'count', each: 0 })]))).toEqual(['unknown-scale at /sections/0/items/0/method/scale', 'answer-missing at /sections/0/items/1/method', 'step-not-positive at /sections/0/items/1/method/each']);
  });

  it('gives back the rubric that it checked, unchanged', () => {
    const before = structuredClone(plain);
    const checked = validateRubric(plain);
    expect(checked.ok && checked.value).toBe(plain);
    expect(plain).toEqual(before);
  });
});

describe('limits', () => {
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

describe('sheets from anywhere', () => {
  const plan = planOf(rubric([given('p')], { facts: [{ kind: 'boolean', id: 'b', title: text('b') }] }));
  const inputs = [null, undefined, 3, 'x', [], {}, { ratings: null }, { ratings: { p: 1e308 } }, { ratings: { p: 'x'.repeat(10_000_000) } }, { ratings: { p: { override: { points: 1e-300, reason: 'r' } } } }, { ratings: { p: Symbol('x') } }, { ratings: { p: 10n } }, { ratings: { p: () => 1 } },
    { rubric: { id: {}, version: [] }, ratings: {} }, { ratings: {}, facts: { b: [] } }, { ratings: {}, rows: { x: 1 } }, { ratings: {}, findings: [[]] }, { ratings: {}, lifts: [null], decision: [] }];

  it('are scored without throwing, and what is wrong is said', () => {
    for (const input of inputs) {
      const report = score(plan, input as Scoresheet);
      expect(report.status).toBe('incomplete');
      expect(JSON.stringify(report)).not.toContain('x'.repeat(100));
      expect(validateSheet(plan, input).issues.length, String(input)).toBeGreaterThan(0);
    }
  });

  it('are checked against their structure as well as the rubric', () => {
    const sheet = { rubric: { id: 'test', version: '1.0.0' }, ratings: { p: 11 }, facts: { b: 3 }, extra: 1 };
    expect(validateSheet(plan, sheet).issues.map(({ code, path }) => `${code} at ${path}`)).toEqual(['unknown-property at ', 'number-too-large at /ratings/p', 'wrong-type at /facts/b']);
    expect(validateSheet(plan, { rubric: { id: 'test', version: '1.0.0' }, ratings: {} })).toMatchObject({ ok: true, issues: [] });
  });
});
