import { describe, expect, it } from 'vitest';
import { criterion, given, rubric, scored, section, sheetFaults, text, yesNo } from '../../test/make.ts';
import type { Rubric } from '../generated/types.ts';

const options = ['low', 'high'].map((id) => ({ id, title: text(id) }));
const source: Rubric = rubric([yesNo('q')], {
  facts: [
    { kind: 'boolean', id: 'b', title: text('b'), default: true },
    { kind: 'number', id: 'n', title: text('n'), domain: { min: 0, max: 9 }, notApplicable: true, default: 4 },
    { kind: 'option', id: 'o', title: text('o'), options },
  ],
  rows: [{ id: 't', title: text('t'), minRows: 1, maxRows: 2, columns: [{ kind: 'number', id: 'x', title: text('x'), domain: { min: 0, max: 9 } }, { kind: 'boolean', id: 'y', title: text('y') }, { kind: 'text', id: 'z', title: text('z') }] }],
  findings: { severities: [{ id: 'minor', title: text('minor') }, { id: 'major', title: text('major'), requires: ['owner', 'deadline'] }], maxFindings: 3 },
  classes: {
    list: ['a', 'b'].map((id) => ({ id, title: text(id) })),
    knockOuts: [{ id: 'ko', title: text('ko'), when: { op: 'is', fact: 'b' }, to: 'b', lift: { grounds: [{ id: 'force', title: text('force') }] } }],
    caps: [{ id: 'cap', title: text('cap'), when: { op: 'is', fact: 'b' }, atMost: 'b' }],
  },
});
const wrong = (parts: object) => sheetFaults(source, parts);

describe('facts', () => {
  const content = (facts: unknown) => scored(source, { facts }).content.facts;

  it('take their default when missing, and not when refused', () => {
    expect(content(undefined)).toEqual({ b: true, n: 4 });
    expect(content({ b: null, n: null })).toEqual({ b: true, n: 4 });
    expect(content({ b: 'yes', n: 10 })).toBeUndefined();
    expect(wrong({ facts: { b: 'yes', n: 10, o: 'middle' } })).toEqual(['wrong-type at /facts/b', 'number-too-large at /facts/n', 'unknown-option at /facts/o']);
  });

  it('may be not applicable where the rubric says so', () => {
    expect(content({ n: { notApplicable: true } })).toEqual({ b: true, n: { notApplicable: true } });
    expect(content({ n: { notApplicable: true }, o: 'low' })).toEqual({ b: true, n: { notApplicable: true }, o: 'low' });
    expect(wrong({ facts: { b: { notApplicable: true } } })).toEqual(['na-not-allowed at /facts/b']);
    expect(wrong({ facts: { n: { notApplicable: false } } })).toEqual(['wrong-type at /facts/n']);
  });

  it('must be known, in an object', () => {
    expect(wrong({ facts: JSON.parse('{"__proto__": 1, "constructor": true}') as object })).toEqual(['unknown-fact at /facts/__proto__', 'unknown-fact at /facts/constructor']);
    for (const facts of [null, [], 3, 'x']) expect(wrong({ facts })).toEqual(['wrong-type at /facts']);
    expect(scored(source, { facts: { o: 3 } }).issues[0]!.titles).toEqual([text('o')]);
  });
});

describe('rows', () => {
  const row = { x: 1, y: true };

  it('are taken between the fewest and the most', () => {
    expect(wrong({ rows: { t: [row] } })).toEqual([]);
    expect(wrong({ rows: { t: [row, { ...row, z: 'text' }] } })).toEqual([]);
    expect(wrong({ rows: { t: [] } })).toEqual(['too-few at /rows/t']);
    expect(wrong({ rows: { t: [row, row, row] } })).toEqual(['too-many at /rows/t']);
  });

  it('are refused with the column at fault', () => {
    expect(wrong({ rows: { t: [row, { x: 10, y: true }] } })).toEqual(['number-too-large at /rows/t/1/x']);
    expect(wrong({ rows: { t: [{ x: 1 }] } })).toEqual(['missing-property at /rows/t/0/y']);
    expect(wrong({ rows: { t: [{ ...row, w: 1 }] } })).toEqual(['unknown-column at /rows/t/0/w']);
    expect(wrong({ rows: { t: [{ ...row, z: 3 }] } })).toEqual(['wrong-type at /rows/t/0/z']);
    expect(wrong({ rows: { t: [{ ...row, z: null }] } })).toEqual([]);
    expect(wrong({ rows: { t: [3] } })).toEqual(['wrong-type at /rows/t/0']);
    expect(wrong({ rows: { t: 3 } })).toEqual(['wrong-type at /rows/t']);
    expect(wrong({ rows: { none: [] } })).toEqual(['unknown-table at /rows/none']);
    for (const rows of [null, [], 'x']) expect(wrong({ rows })).toEqual(['wrong-type at /rows']);
    expect(scored(source, { rows: { t: [] } }).issues[0]!.titles).toEqual([text('t')]);
  });

  it('refused in one make the whole table missing', () => {
    expect(scored(source, { rows: { t: [row, { x: 10, y: true }] } }).content.rows).toBeUndefined();
    expect(scored(source, { rows: { t: [{ ...row, z: 'kept' }] } }).content.rows).toEqual({ t: [{ ...row, z: 'kept' }] });
  });
});

describe('findings', () => {
  const major = { severity: 'major', text: 'no plan', owner: 'office', deadline: '2026-01-01' };

  it('need what their severity asks', () => {
    expect(wrong({ findings: [major, { severity: 'minor', text: 'typo', status: 'closed' }] })).toEqual([]);
    expect(wrong({ findings: [{ severity: 'major', text: 'no plan' }] })).toEqual(['finding-owner-missing at /findings/0/owner', 'finding-deadline-missing at /findings/0/deadline']);
    expect(wrong({ findings: [{ severity: 'none', text: ' ' }] })).toEqual(['unknown-severity at /findings/0/severity', 'missing-property at /findings/0/text']);
    expect(wrong({ findings: [{ ...major, owner: ' ' }] })).toEqual(['finding-owner-missing at /findings/0/owner']);
    expect(wrong({ findings: [{ ...major, status: 'gone' }] })).toEqual(['not-allowed at /findings/0/status']);
    expect(wrong({ findings: [3] })).toEqual(['wrong-type at /findings/0']);
    for (const findings of [null, {}, 'x']) expect(wrong({ findings })).toEqual(['wrong-type at /findings']);
    expect(wrong({ findings: [major, major, major] })).toEqual([]);
    expect(wrong({ findings: [major, major, major, major] })).toEqual(['too-many at /findings']);
    expect(sheetFaults(rubric([yesNo('q')]), { findings: [] })).toEqual(['findings-not-declared at /findings']);
  });

  it('are counted by severity and status, open unless told', () => {
    const count = (more: object) => rubric([criterion('c', { kind: 'formula', points: { op: 'findings', ...more }, min: 0, max: 10 })], { findings: source.findings! });
    const findings = [major, { severity: 'minor', text: 'a', status: 'closed' }, { severity: 'minor', text: 'b' }];
    const counted = (more: object, sheet: object = { findings }) => scored(count(more), sheet).total;
    expect([counted({}), counted({ severities: ['minor'] }), counted({ status: 'open' }), counted({ severities: ['minor'], status: 'closed' }), counted({ severities: ['major', 'minor'], status: 'open' })]).toEqual([3, 2, 2, 1, 2]);
    expect([counted({}, { findings: [] }), counted({}, {}), counted({}, { findings: [major, 3] })]).toEqual([0, null, null]);
    expect(scored(count({}), {}).possibleTotal).toEqual({ min: 0, max: 3 });
  });
});

describe('lifts and decisions', () => {
  const lift = { rule: 'ko', ground: 'force', by: 'committee', at: '2025-12-01', reason: 'flood' };
  const decision = { classId: 'a', by: 'committee', at: '2025-12-01', reason: 'appeal' };

  it('are signed, dated and reasoned', () => {
    expect(wrong({ lifts: [lift], decision })).toEqual([]);
    for (const key of ['by', 'at', 'reason']) {
      expect(wrong({ lifts: [{ ...lift, [key]: ' ' }] })).toEqual([`missing-property at /lifts/0/${key}`]);
      expect(wrong({ decision: { ...decision, [key]: undefined } })).toEqual([`missing-property at /decision/${key}`]);
    }
  });

  it('name a rule that may be lifted, and a ground that counts', () => {
    expect(wrong({ lifts: [{ ...lift, rule: 'none' }] })).toEqual(['unknown-rule at /lifts/0/rule']);
    expect(wrong({ lifts: [lift, { ...lift, rule: 'cap' }] })).toEqual(['rule-not-liftable at /lifts/1/rule']);
    expect(wrong({ lifts: [{ ...lift, ground: 'none' }] })).toEqual(['unknown-ground at /lifts/0/ground']);
    expect(wrong({ lifts: [3] })).toEqual(['unknown-rule at /lifts/0/rule']);
    for (const lifts of [null, {}, 'x']) expect(wrong({ lifts })).toEqual(['wrong-type at /lifts']);
  });

  it('of a person set the class, and the report keeps what was computed', () => {
    const report = scored(source, { ratings: { q: true }, decision });
    expect(report).toMatchObject({ class: 'a', outcome: { kind: 'class', classId: 'a', decidedBy: 'person', by: [] }, computed: { kind: 'class', classId: 'b', decidedBy: 'cap', by: ['cap'] }, content: { decision } });
    expect(wrong({ decision: { ...decision, classId: 'none' } })).toEqual(['unknown-class at /decision/classId']);
    expect(sheetFaults(rubric([given('a')]), { decision })).toEqual(['unknown-class at /decision/classId']);
  });

  it('refused leave the rule in force', () => {
    expect(scored(source, { lifts: [{ ...lift, ground: 'none' }] }).knockOuts).toEqual([{ id: 'ko', holds: true }]);
  });

  it('in a section lift the rule of its classes', () => {
    const { knockOuts, list } = source.classes!;
    const own = rubric([section('s', [yesNo('q')], { classes: { list, knockOuts: knockOuts! } })], { facts: source.facts! });
    expect(scored(own, { ratings: { q: true } }).sections[0]!.class).toBe('b');
    expect(scored(own, { ratings: { q: true }, lifts: [lift] }).sections[0]!.class).toBe('a');
  });
});
