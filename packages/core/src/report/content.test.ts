import { describe, expect, it } from 'vitest';
import { given, planOf, rubric, scored, text, yesNo } from '../../test/make.ts';
import type { Rubric } from '../generated/types.ts';
import { scoreGenerally } from '../score.ts';

const source: Rubric = rubric([yesNo('q', 1, { notApplicable: { policy: 'zero', allowed: true } }), given('p')], {
  findings: { severities: [{ id: 'minor', title: text('minor') }] },
  classes: { list: [{ id: 'a', title: text('a') }], knockOuts: [{ id: 'ko', title: text('ko'), when: { op: 'yes', criterion: 'q', whenNotApplicable: false }, to: 'a', lift: { grounds: [{ id: 'force', title: text('force') }] } }] },
});
const content = (sheet: object) => scored(source, sheet).content;
const finding = { severity: 'minor', text: 'typo', criterion: 'p', owner: 'office', deadline: '2026-01-01', status: 'closed' };
const signed = { by: 'committee', at: '2025-12-01', reason: 'flood' };

describe('the content of a report', () => {
  it('is what the sheet says, in the form in which it says it', () => {
    const ratings = { q: true, p: { value: '2.50', comment: 'c', evidence: [{ title: 'minutes', url: 'https://example.org', type: 'text/plain', size: 3 }] } };
    expect(content({ ratings })).toEqual({ ratings });
    const others = { q: { notApplicable: { reason: 'r' } }, p: { override: { points: 3, reason: 'r', by: 'b', at: '2025-12-01' } } };
    expect(content({ ratings: others })).toEqual({ ratings: others });
    const parts = { findings: [finding], lifts: [{ rule: 'ko', ground: 'force', ...signed }], decision: { classId: 'a', ...signed } };
    expect(content({ ratings, ...parts })).toEqual({ ratings, ...parts });
  });

  it('leaves out what was refused, missing or unknown', () => {
    expect(content({ ratings: { q: null, p: 99, x: 1 } })).toEqual({ ratings: {} });
    expect(content({ ratings: { p: { value: 1, extra: 1, evidence: [3, null, { title: 't', more: 1 }] } } }).ratings).toEqual({ p: { value: 1, evidence: [{ title: 't' }] } });
    expect(content({ findings: [finding, { severity: 'none', text: 'x' }] })).toEqual({ ratings: {} });
    expect(content({ lifts: [{ rule: 'none', ground: 'force', ...signed }], decision: { classId: 'none', ...signed } })).toEqual({ ratings: {} });
    expect(content({ findings: [] })).toEqual({ ratings: {}, findings: [] });
    expect(content({ findings: [{ ...finding, extra: 1 }] }).findings).toEqual([finding]);
  });

  it('is a copy: a report stays what it is when the sheet goes on changing', () => {
    const sheet = { ratings: { q: true, p: { value: 1, evidence: [{ title: 'one' }] } }, findings: [{ ...finding }], lifts: [{ rule: 'ko', ground: 'force', ...signed }] };
    const report = scoreGenerally(planOf(source), sheet);
    const before = JSON.stringify(report);
    sheet.ratings.p.evidence.push({ title: 'two' });
    sheet.findings[0]!.text = 'changed';
    sheet.lifts[0]!.reason = 'changed';
    expect(JSON.stringify(report)).toBe(before);
  });
});
