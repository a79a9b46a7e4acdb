import { compileRubric, validateRubric, validateSheet } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectReport, expectResult } from './answered.ts';
import { samples } from './arbitrary/samples.ts';
import { assertProperty, patience, planOf } from './engine.ts';

describe('any input', () => {
  it('is no rubric, and that is said', { timeout: patience }, () => {
    assertProperty(
      15_000,
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => expectResult(validateRubric(input))),
    );
  });

  it('is no sheet, and that is said', { timeout: patience }, () => {
    const plan = planOf(samples[0]!.rubric);
    assertProperty(
      15_000,
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        expectResult(validateSheet(plan, input));
        expectReport(plan, input);
      }),
    );
  });
});

describe('a hostile document', () => {
  const rubric = samples[0]!.rubric;
  const nested = (depth: number, open: string, inner: string, close: string): unknown => JSON.parse(open.repeat(depth) + inner + close.repeat(depth));

  it.each<[string, unknown]>([
    ['10,000 levels of lists', nested(10_000, '[', '', ']')],
    ['10,000 sections inside one another', { ...rubric, sections: [nested(10_000, '{"kind":"section","id":"s","title":{"en":"s"},"items":[', '', ']}')] }],
    ['10,000 nots inside one another', { ...rubric, exemptions: [{ id: 'x', title: { en: 'x' }, when: nested(10_000, '{"op":"not","of":', '{"op":"is","fact":"f"}', '}') }] }],
    ['10,000 sums inside one another', { ...rubric, values: [{ kind: 'number', id: 'x', title: { en: 'x' }, term: nested(10_000, '{"op":"add","args":[', '1', ']}') }] }],
    ['a text of 10 MB', { ...rubric, title: { en: 'x'.repeat(10_000_000) } }],
    ['an id of 10 MB', { ...rubric, id: 'x'.repeat(10_000_000) }],
    ['a number of 10 MB', { ...rubric, total: { max: '9'.repeat(10_000_000) } }],
    ['10,000 criteria that double one another', { ...rubric, values: Array.from({ length: 1_000 }, (_, i) => doubling(i)) }],
    ['ids that differ by Unicode normalisation', { ...rubric, id: 'caf\u00e9', scales: [{ id: 'caf\u00e9', levels: [] }, { id: 'cafe\u0301', levels: [] }] }],
    ['a prototype', JSON.parse('{"__proto__":{"schemaVersion":1},"constructor":{"prototype":{"id":"x"}}}')],
  ])('%s is answered', { timeout: patience }, (_, document) => {
    const result = validateRubric(document);
    expectResult(result);
    if (result.ok) expectReport(compileRubric(result.value), samples[0]!.sheets[0]);
  });

  it('does not reach the prototype of everything', () => {
    validateRubric(JSON.parse('{"__proto__":{"polluted":true},"sections":[{"__proto__":{"polluted":true}}]}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

/** Each value adds the one before to itself: 2^1000 without care. */
function doubling(i: number): unknown {
  const before = i === 0 ? 1 : { op: 'value', id: `d${i - 1}` };
  return { kind: 'number', id: `d${i}`, title: { en: 'd' }, term: { op: 'add', args: [before, before] } };
}
