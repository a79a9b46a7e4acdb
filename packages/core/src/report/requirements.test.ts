import { describe, expect, it } from 'vitest';
import { given, graded, rubric, scored, sheetFaults, text, yesNo } from '../../test/make.ts';
import type { EvidenceRule, Rubric } from '../generated/types.ts';

const source = (requires: EvidenceRule) => rubric([given('a', 10, { requires, notApplicable: { policy: 'zero', allowed: true } })]);
const wrong = (requires: EvidenceRule, a: unknown) => sheetFaults(source(requires), { ratings: { a } });
const noComment = ['comment-missing at /ratings/a/comment'];
const noEvidence = ['evidence-missing at /ratings/a/evidence'];

describe('comments that are asked for', () => {
  it('always: with every answer', () => {
    expect(wrong({ comment: 'always' }, 10)).toEqual(noComment);
    expect(wrong({ comment: 'always' }, { value: 10, comment: ' ' })).toEqual(noComment);
    expect(wrong({ comment: 'always' }, { value: 10, comment: 'x' })).toEqual([]);
  });

  it('below full: only below the maximum', () => {
    expect(wrong({ comment: 'below-full' }, 9.9)).toEqual(noComment);
    expect(wrong({ comment: 'below-full' }, 10)).toEqual([]);
  });

  it('are not asked of what is missing or does not apply', () => {
    expect(wrong({ comment: 'always', evidence: 'always' }, null)).toEqual([]);
    expect(wrong({ comment: 'always', evidence: 'always' }, { notApplicable: { reason: 'r' } })).toEqual([]);
  });

  it('are asked of a grade only when always', () => {
    const grade = (comment: 'always' | 'below-full') => sheetFaults(rubric([graded('a', { requires: { comment } })]), { ratings: { a: 'poor' } });
    expect(grade('always')).toEqual(noComment);
    expect(grade('below-full')).toEqual([]);
  });

  it('are not asked beside the reason of an override, while evidence is', () => {
    const override = { override: { points: 3, reason: 'r' } };
    expect(wrong({ comment: 'always' }, override)).toEqual([]);
    expect(wrong({ evidence: 'below-full' }, override)).toEqual(noEvidence);
    expect(wrong({ evidence: 'below-full' }, { override: { points: 10, reason: 'r' } })).toEqual([]);
  });
});

describe('evidence that is asked for', () => {
  it('is a list with something in it', () => {
    expect(wrong({ evidence: 'always' }, { value: 10 })).toEqual(noEvidence);
    expect(wrong({ evidence: 'always' }, { value: 10, evidence: [] })).toEqual(noEvidence);
    expect(wrong({ evidence: 'always' }, { value: 10, evidence: [{ title: 'minutes' }] })).toEqual([]);
    expect(wrong({ evidence: 'below-full' }, 9)).toEqual(noEvidence);
    expect(wrong({ evidence: 'below-full' }, 10)).toEqual([]);
  });
});

describe('constraints', () => {
  const facts: Rubric['facts'] = ['a', 'b'].map((id) => ({ kind: 'number', id, title: text(id), domain: { min: 0, max: 9 } }));
  const constrained = rubric([yesNo('q')], { facts, constraints: [{ id: 'order', require: { op: 'compare', left: { op: 'fact', id: 'a' }, cmp: '<=', right: { op: 'fact', id: 'b' } }, message: text('a over b') }] });
  const issues = (values: object) => scored(constrained, { ratings: { q: true }, facts: values }).issues;

  it('that are broken are issues with their message, and the score stands', () => {
    expect(issues({ a: 3, b: 2 })).toEqual([{ code: 'constraint-broken', path: '', params: { id: 'order', message: text('a over b') }, severity: 'error' }]);
    expect(scored(constrained, { ratings: { q: true }, facts: { a: 3, b: 2 } }).total).toBe(1);
  });

  it('say nothing while they hold or are not known', () => {
    expect([issues({ a: 2, b: 2 }), issues({ a: 2 }), issues({})]).toEqual([[], [], []]);
  });
});
