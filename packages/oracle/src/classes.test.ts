// Classes of published tables, worked by hand.
import { describe, expect, it } from 'vitest';
import { criterion, rubric, section, titled } from './example.ts';
import { oracleScore } from './index.ts';
import type { RubricClass } from './types/classes.ts';
import type { Rubric, SheetContent } from './types/rubric.ts';
import type { Condition, Term } from './types/terms.ts';

const outcome = (table: Rubric, content: SheetContent): unknown => {
  const found = oracleScore(table, content).outcome;
  return found.kind === 'class' ? [found.classId, found.decidedBy] : found.kind;
};

describe('UK food hygiene rating: fewer points are better, and no single score is too high', () => {
  const scores = (list: number[]): { kind: 'levels'; levels: { id: string; title: { en: string }; points: number }[] } => ({ kind: 'levels', levels: list.map((points) => ({ ...titled(`p${points}`), points })) });
  const rating = (id: string, at: number, highest: number): RubricClass => ({
    ...titled(id),
    cut: { at },
    when: [{ id: `${id}.highest`, require: { op: 'compare', left: { op: 'select', select: { all: true }, take: 'max' }, cmp: '<=', right: highest } }],
  });
  const table = rubric(
    [section('all', [criterion('hygiene', scores([0, 5, 10, 15, 20, 25])), criterion('structure', scores([0, 5, 10, 15, 20, 25])), criterion('management', scores([0, 5, 10, 20, 30]))])],
    { classes: { direction: 'lower', list: [rating('r5', 15, 5), rating('r4', 20, 10), rating('r3', 30, 10), rating('r2', 40, 15), rating('r1', 50, 20), { ...titled('r0') }] } },
  );

  it.each([
    [0, 0, 0, 'r5'],
    [5, 5, 5, 'r5'], // 15, highest 5
    [10, 5, 0, 'r4'], // 15, but a 10
    [10, 10, 0, 'r4'], // 20
    [10, 10, 5, 'r3'], // 25
    [10, 10, 10, 'r3'], // 30
    [15, 0, 0, 'r2'], // 15, but a 15
    [15, 15, 10, 'r2'], // 40
    [0, 0, 20, 'r1'], // a 20
    [20, 20, 10, 'r1'], // 50
    [25, 0, 0, 'r0'], // 25, but a 25 is above 20
    [20, 15, 20, 'r0'], // 55
  ])('%i + %i + %i: %s', (hygiene, structure, management, expected) => {
    const ratings = { hygiene: `p${hygiene}`, structure: `p${structure}`, management: `p${management}` };
    expect(outcome(table, { ratings })).toEqual([expected, 'rule']);
  });
});

describe('Quy định 366: bands and conditions, knock-outs and lifts', () => {
  const fact = (id: string): Term => ({ op: 'fact', id });
  const onTime: Condition = { op: 'compare', left: fact('on-time'), cmp: '>=', right: 100 };
  const table = rubric([section('s', [criterion('points', { kind: 'imported', max: 100, decimals: 2, from: { en: 'elsewhere' } })])], {
    facts: [
      { kind: 'number', ...titled('on-time'), domain: { min: 0, max: 100, decimals: 1 } },
      { kind: 'number', ...titled('exceeded'), domain: { min: 0, max: 100, decimals: 1 } },
      { kind: 'number', ...titled('done'), domain: { min: 0, max: 100, decimals: 1 } },
      { kind: 'number', ...titled('leave-months'), domain: { min: 0, max: 12 }, default: 0 },
      { kind: 'number', ...titled('service-months'), domain: { min: 0, max: 600 }, default: 600 },
    ],
    exemptions: [{ ...titled('new'), when: { op: 'compare', left: fact('service-months'), cmp: '<', right: 6 } }],
    classes: {
      list: [
        { ...titled('excellent'), cut: { at: 90 }, when: [{ id: 'x1', require: onTime }, { id: 'x2', require: { op: 'compare', left: fact('exceeded'), cmp: '>=', right: 30 } }] },
        { ...titled('good'), cut: { at: 70 }, when: [{ id: 'g1', require: onTime }] },
        { ...titled('completed'), cut: { at: 50 }, when: [{ id: 'c1', require: { op: 'compare', left: fact('done'), cmp: '>=', right: 100 } }, { id: 'c2', require: { op: 'compare', left: fact('on-time'), cmp: '>=', right: 80 } }] },
        { ...titled('failed'), upTo: { at: 50, exclusive: true } },
      ],
      knockOuts: [{ ...titled('tasks'), when: { op: 'compare', left: fact('done'), cmp: '<', right: 70 }, to: 'failed', lift: { grounds: [titled('force-majeure')] } }],
      caps: [{ ...titled('leave'), when: { op: 'compare', left: fact('leave-months'), cmp: '>=', right: 3 }, atMost: 'completed' }],
    },
  });
  const sheet = (points: number, facts: Record<string, number>, more: Partial<SheetContent> = {}): SheetContent => ({ ratings: { points }, facts: { 'on-time': 100, exceeded: 30, done: 100, ...facts }, ...more });
  const lifted = (ground: string): SheetContent['lifts'] => [{ rule: 'tasks', ground, by: 'committee', at: '2026-01-10', reason: 'flood' }];

  it.each<[string, SheetContent, unknown]>([
    ['exactly 90', sheet(90, {}), ['excellent', 'rule']],
    ['89.99', sheet(89.99, {}), ['good', 'rule']],
    ['92 with 29.9 % exceeded falls to the next class', sheet(92, { exceeded: 29.9 }), ['good', 'rule']],
    ['exactly 70', sheet(70, {}), ['good', 'rule']],
    ['69.99', sheet(69.99, {}), ['completed', 'rule']],
    ['85 with 20 % late', sheet(85, { 'on-time': 80 }), ['completed', 'rule']],
    ['exactly 50', sheet(50, {}), ['completed', 'rule']],
    ['49.99', sheet(49.99, {}), ['failed', 'rule']],
    ['60 with 80 % done: the text names no class', sheet(60, { done: 80 }), 'open'],
    ['95 with 69 % done', sheet(95, { done: 69 }), ['failed', 'knock-out']],
    ['the same, lifted for force majeure', sheet(95, { done: 69 }, { lifts: lifted('force-majeure') }), ['excellent', 'rule']],
    ['a lift on another ground counts for nothing', sheet(95, { done: 69 }, { lifts: lifted('kindness') }), ['failed', 'knock-out']],
    ['already failed: the knock-out changes nothing', sheet(30, { done: 69 }), ['failed', 'rule']],
    ['95, but three months of leave', sheet(95, { 'leave-months': 3 }), ['completed', 'cap']],
    ['60 and three months of leave: the cap took nothing', sheet(60, { 'leave-months': 3 }), ['completed', 'rule']],
    ['five months of service', sheet(95, { 'service-months': 5 }), 'exempt'],
    ['decided by a person', sheet(60, { done: 80 }, { decision: { classId: 'completed', by: 'committee', at: '2026-01-10', reason: 'weighed' } }), ['completed', 'person']],
  ])('%s', (_, content, expected) => {
    expect(outcome(table, content)).toEqual(expected);
  });

  it('names as candidates the classes that the total reaches', () => {
    expect(oracleScore(table, sheet(60, { done: 80 })).outcome).toEqual({ kind: 'open', candidates: ['completed'] });
  });
});

describe('BRCGS: classes by counts of findings', () => {
  const found = (severity: string): Term => ({ op: 'findings', severities: [severity] });
  const atMost = (major: number, minor: number): Condition => ({
    op: 'all',
    of: [
      { op: 'compare', left: found('critical'), cmp: '=', right: 0 },
      { op: 'compare', left: found('major'), cmp: '<=', right: major },
      { op: 'compare', left: found('minor'), cmp: '<=', right: minor },
    ],
  });
  const grade = (id: string, ...of: Condition[]): RubricClass => ({ ...titled(id), when: [{ id: `${id}.when`, require: { op: 'any', of } }] });
  const table = rubric([section('s', [criterion('seen', { kind: 'levels', levels: [titled('yes'), titled('no')] })])], {
    findings: { severities: ['critical', 'major', 'minor'].map(titled) },
    facts: [{ kind: 'boolean', ...titled('unannounced') }],
    classes: {
      list: [
        grade('aa', atMost(0, 5)),
        grade('a', atMost(0, 10)),
        grade('b', atMost(0, 16), atMost(1, 10)),
        grade('c', atMost(0, 24), atMost(1, 16), atMost(2, 10)),
        grade('d', atMost(0, 30), atMost(1, 24), atMost(2, 16)),
        { ...titled('uncertified') },
      ],
      qualifiers: [{ ...titled('plus'), suffix: '+', when: { op: 'is', fact: 'unannounced' } }],
    },
  });
  const findings = (critical: number, major: number, minor: number): SheetContent['findings'] =>
    Object.entries({ critical, major, minor }).flatMap(([severity, count]) => Array.from({ length: count }, () => ({ severity, text: 'seen' })));

  it.each([
    [0, 0, 5, 'aa'],
    [0, 0, 6, 'a'],
    [0, 0, 11, 'b'],
    [0, 1, 10, 'b'],
    [0, 1, 11, 'c'],
    [0, 2, 10, 'c'],
    [0, 2, 11, 'd'],
    [0, 0, 30, 'd'],
    [0, 0, 31, 'uncertified'],
    [1, 0, 0, 'uncertified'],
  ])('%i critical, %i major, %i minor: %s', (critical, major, minor, expected) => {
    expect(outcome(table, { ratings: { seen: 'yes' }, findings: findings(critical, major, minor) })).toEqual([expected, 'rule']);
  });

  it('knows no class while findings were not recorded, and adds the + of an unannounced audit', () => {
    expect(outcome(table, { ratings: { seen: 'yes' } })).toBe('unknown');
    expect(oracleScore(table, { ratings: {}, findings: [], facts: { unannounced: true } })).toMatchObject({ qualifiers: ['plus'], total: null });
  });
});

describe('CQC: a rating from ratings', () => {
  const grades = ['outstanding', 'good', 'improve', 'inadequate'].map(titled);
  const questions = ['safe', 'effective', 'caring', 'responsive', 'well-led'];
  const count = (cmp: '=' | '<=' | '>=', grade: string, right: number): Condition => ({
    op: 'compare',
    left: { op: 'select', select: { criteria: questions }, take: 'count', that: { op: 'grade', cmp, value: grade } },
    cmp: '>=',
    right,
  });
  const table = rubric([section('s', questions.map((id) => criterion(id, { kind: 'levels', scale: 'cqc' })), { classes: { list: [{ ...titled('fine'), when: [{ id: 'f', require: { op: 'every', select: { criteria: questions }, that: { op: 'grade', cmp: '>=', value: 'good' } } }] }, { ...titled('not-fine') }] } })], {
    scales: [{ id: 'cqc', levels: grades }],
    facts: [{ kind: 'boolean', ...titled('breach') }],
    classes: {
      list: [
        { ...titled('outstanding'), when: [{ id: 'o', require: { op: 'all', of: [count('=', 'outstanding', 2), count('>=', 'good', 5)] } }] },
        { ...titled('good'), when: [{ id: 'g', require: { op: 'class', section: 's', cmp: '>=', value: 'fine' } }] },
        { ...titled('improve') },
        { ...titled('inadequate') },
      ],
      knockOuts: [{ ...titled('two-inadequate'), when: count('=', 'inadequate', 2), to: 'inadequate' }],
      caps: [{ ...titled('breach-cap'), when: { op: 'is', fact: 'breach' }, atMost: 'improve' }],
    },
  });
  const sheet = (list: string, breach = false): SheetContent => ({ ratings: Object.fromEntries(questions.map((id, i) => [id, grades.find((grade) => grade.id.startsWith(list.charAt(i)))?.id])), facts: { breach } });

  it.each([
    ['ooggg', false, ['outstanding', 'rule']],
    ['ogggg', false, ['good', 'rule']],
    ['ooogi', false, ['improve', 'rule']], // "i" is improve: the first grade with that letter
    ['ooggg', true, ['improve', 'cap']],
    ['ggiig', false, ['improve', 'rule']],
  ])('%s, breach %s: %j', (list, breach, expected) => {
    expect(outcome(table, sheet(list, breach))).toEqual(expected);
  });

  it('is inadequate with two inadequate questions, and names no points', () => {
    const content = sheet('ggggg');
    const report = oracleScore(table, { ...content, ratings: { ...content.ratings, safe: 'inadequate', caring: 'inadequate' } });
    expect(report).toMatchObject({ total: null, outcome: { classId: 'inadequate', decidedBy: 'knock-out' }, status: 'complete' });
  });
});
