import { describe, expect, it } from 'vitest';
import { criterion, faults, given, planOf, rubric, single, text } from '../test/make.ts';
import type { Scoresheet } from './generated/types.ts';
import { score } from './score.ts';
import { validateRubric } from './validate.ts';
import { validateSheet } from './validateSheet.ts';

const plain = single({ kind: 'yes-no', yes: 1 });

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
