import { describe, expect, it } from 'vitest';
import { criterion, given, graded, itemIn, rubric, scored, section, sheetFaults, text, yesNo } from '../../test/make.ts';

const source = rubric([section('s', [
  yesNo('q'),
  graded('g'),
  given('p', 10, { notApplicable: { policy: 'zero', allowed: true } }),
  criterion('r', { kind: 'ratio', answer: { min: 0, max: 9 }, of: { min: 0, max: 9 }, max: 10, whenZero: 0 }),
  criterion('f', { kind: 'formula', points: 3, min: 1, max: 5 }),
])]);
const wrong = (ratings: unknown) => sheetFaults(source, { ratings });
const state = (ratings: object, id: string) => itemIn(scored(source, { ratings }), id).state;

describe('ratings', () => {
  it('are missing when absent, null, or a long form without value', () => {
    for (const rating of [null, {}, { comment: 'later' }, { value: null }]) expect(state({ q: rating }, 'q')).toBe('missing');
    expect(state({}, 'q')).toBe('missing');
    expect(wrong({ q: { value: null }, p: null })).toEqual([]);
  });

  it('are read in the short and the long form alike', () => {
    expect(scored(source, { ratings: { p: { value: 2.5, comment: 'x' } } }).criteria[2]).toMatchObject({ points: 2.5, state: 'given' });
    expect(wrong({ q: { value: 'maybe' } })).toEqual(['wrong-type at /ratings/q/value']);
  });

  it('must be an object', () => {
    for (const ratings of [null, [], 'x', 3, undefined]) expect(wrong(ratings)).toEqual(['wrong-type at /ratings']);
  });

  it('of criteria that are not in the rubric are refused, whatever their name', () => {
    const hostile = JSON.parse('{"__proto__": true, "constructor": 1, "toString": {"value": 2}, "a/b": true, "a~b": true}') as object;
    expect(wrong(hostile)).toEqual(['unknown-criterion at /ratings/__proto__', 'unknown-criterion at /ratings/constructor', 'unknown-criterion at /ratings/toString', 'unknown-criterion at /ratings/a~1b', 'unknown-criterion at /ratings/a~0b']);
    expect(Object.prototype).not.toHaveProperty('value');
  });

  it('count whole or not at all', () => {
    const report = scored(source, { ratings: { r: { value: 3, of: 99 } } });
    expect(report.issues).toMatchObject([{ code: 'number-too-large', path: '/ratings/r/of', severity: 'error' }]);
    expect(itemIn(report, 'r')).toMatchObject({ state: 'invalid', points: null });
    expect(report.content.ratings).toEqual({});
    const refused = scored(source, { ratings: { p: { notApplicable: { reason: 'none here' }, override: { points: 99, reason: 'r' } } } });
    expect(itemIn(refused, 'p')).toMatchObject({ state: 'invalid', points: null });
  });

  it('hold no denominator where none is asked, also beside not applicable', () => {
    expect(wrong({ p: { value: 1, of: 2 } })).toEqual(['denominator-not-asked at /ratings/p/of']);
    expect(wrong({ p: { notApplicable: { reason: 'r' }, of: 2 } })).toEqual(['denominator-not-asked at /ratings/p/of']);
  });

  it('hold no answer where a term gives the points', () => {
    expect(wrong({ f: 3 })).toEqual(['answer-not-asked at /ratings/f']);
    expect(wrong({ f: { value: 3 } })).toEqual(['answer-not-asked at /ratings/f/value']);
    expect(wrong({ f: { comment: 'fine' } })).toEqual([]);
  });

  it('name the titles on the way to what is wrong', () => {
    expect(scored(source, { ratings: { q: 3 } }).issues[0]!.titles).toEqual([text('s'), text('q')]);
  });
});

describe('not applicable', () => {
  it('needs a reason and a policy that allows it', () => {
    expect(state({ p: { notApplicable: { reason: 'none here' } } }, 'p')).toBe('na');
    expect(wrong({ p: { notApplicable: { reason: '  ' } } })).toEqual(['reason-missing at /ratings/p/notApplicable/reason']);
    expect(wrong({ p: { notApplicable: true } })).toEqual(['reason-missing at /ratings/p/notApplicable/reason']);
    expect(state({ p: { notApplicable: {} } }, 'p')).toBe('invalid');
    expect(wrong({ q: { notApplicable: { reason: 'r' } } })).toEqual(['na-not-allowed at /ratings/q/notApplicable']);
  });
});

describe('overrides', () => {
  const override = (points: unknown, more: object = { reason: 'r' }) => ({ override: { points, ...more } });

  it('take the place of what the method gives, also without an answer', () => {
    expect(itemIn(scored(source, { ratings: { q: { value: false, ...override(0.5) } } }), 'q')).toMatchObject({ points: 0.5, state: 'overridden', computed: 0 });
    expect(itemIn(scored(source, { ratings: { q: override(0.5) } }), 'q')).toMatchObject({ points: 0.5, state: 'overridden', computed: null });
    expect(itemIn(scored(source, { ratings: { f: override('4.25') } }), 'f')).toMatchObject({ points: 4.25, state: 'overridden' });
  });

  it('lie between the smallest and the largest points, both included', () => {
    expect([1, 5].map((points) => state({ f: override(points) }, 'f'))).toEqual(['overridden', 'overridden']);
    expect(wrong({ f: override(0.999999) })).toEqual(['number-too-small at /ratings/f/override/points']);
    expect(wrong({ f: override(5.000001) })).toEqual(['number-too-large at /ratings/f/override/points']);
  });

  it('have at most six decimals, and a reason', () => {
    expect(itemIn(scored(source, { ratings: { f: override(1.123456) } }), 'f').points).toBe(1.123456);
    expect(wrong({ f: override(1.1234567) })).toEqual(['too-many-decimals at /ratings/f/override/points']);
    expect(wrong({ f: override('many') })).toEqual(['not-a-decimal at /ratings/f/override/points']);
    expect(wrong({ f: override(true) })).toEqual(['wrong-type at /ratings/f/override/points']);
    expect(wrong({ f: override(2, {}) })).toEqual(['reason-missing at /ratings/f/override/reason']);
    expect(wrong({ f: override(2, { reason: ' ' }) })).toEqual(['reason-missing at /ratings/f/override/reason']);
    expect(wrong({ f: { override: 2 } })).toEqual(['wrong-type at /ratings/f/override/points']);
  });

  it('are never for a grade', () => {
    expect(wrong({ g: { value: 'good', ...override(1) } })).toEqual(['override-on-grade at /ratings/g/override']);
    expect(state({ g: { value: 'good', ...override(1) } }, 'g')).toBe('invalid');
  });

  it('pass through clamps that the method alone could never reach', () => {
    const far = rubric([section('s', [criterion('c', { kind: 'formula', points: 3, min: 0, max: 10 })], { clamp: { max: 5 } })]);
    expect(scored(far, { ratings: { c: override(10) } }).total).toBe(5);
  });
});

it('keeps a missing answer that counts as 0 within the clamp of its section', () => {
  const levels = criterion('c', { kind: 'levels', levels: [{ id: 'x', title: text('x'), points: 5 }, { id: 'y', title: text('y'), points: 3 }] }, { missing: 'zero' });
  expect(scored(rubric([section('s', [levels], { clamp: { min: 2 } })]), {})).toMatchObject({ total: 2, status: 'complete' });
});
