import { describe, expect, it } from 'vitest';
import { faults, given, itemIn, rubric, scored, section, text } from '../../test/make.ts';
import type { ClassScale, Condition, Cut, Rubric } from '../generated/types.ts';

const facts: Rubric['facts'] = [{ kind: 'boolean', id: 'bad', title: text('bad') }, { kind: 'boolean', id: 'worse', title: text('worse') }];
const bad: Condition = { op: 'is', fact: 'bad' };
const worse: Condition = { op: 'is', fact: 'worse' };
const cls = (id: string, cut?: Cut, upTo?: Cut) => ({ id, title: text(id), ...(cut === undefined ? {} : { cut }), ...(upTo === undefined ? {} : { upTo }) });
const of = (classes: ClassScale) => rubric([given('a', 100)], { facts, classes });
const at = (classes: ClassScale, a: number, more: object = {}) => scored(of(classes), { ratings: { a }, facts: { bad: false, worse: false, ...more } });
const classAt = (classes: ClassScale) => (a: number) => at(classes, a).class;

describe('cuts', () => {
  it('are reached, or passed when exclusive', () => {
    expect([90, 89.9].map(classAt({ list: [cls('top', { at: 90 }), cls('rest')] }))).toEqual(['top', 'rest']);
    expect([90.1, 90].map(classAt({ list: [cls('top', { at: 90, exclusive: true }), cls('rest')] }))).toEqual(['top', 'rest']);
  });

  it('upTo keeps totals beyond it out of the class', () => {
    const scale: ClassScale = { list: [cls('top', { at: 90 }), cls('mid', { at: 50 }, { at: 80 }), cls('low', { at: 10 }, { at: 50, exclusive: true })] };
    expect([90, 80.1, 80, 50, 49.9, 10, 9.9].map(classAt(scale))).toEqual(['top', null, 'mid', 'mid', 'low', 'low', null]);
    expect(at(scale, 85).outcome).toEqual({ kind: 'open', why: 'no-rule-holds', candidates: [] });
  });

  it('mirror where lower is better', () => {
    const scale: ClassScale = { direction: 'lower', list: [cls('best', { at: 10 }), cls('mid', { at: 30, exclusive: true }, { at: 15 }), cls('worst', undefined, { at: 40, exclusive: true })] };
    expect([10, 10.1, 15, 29.9, 30, 40, 40.1].map(classAt(scale))).toEqual(['best', null, 'mid', 'mid', null, null, 'worst']);
  });
});

describe('knock-outs and caps', () => {
  const scale: ClassScale = {
    list: [cls('a', { at: 80 }), cls('b', { at: 50 }), cls('c')],
    knockOuts: [{ id: 'ko', title: text('ko'), when: bad, to: 'c', lift: { grounds: [{ id: 'force', title: text('force') }] } }],
    caps: [{ id: 'cap', title: text('cap'), when: worse, atMost: 'b' }],
    qualifiers: [{ id: 'star', title: text('star'), suffix: '*', when: { op: 'compare', left: { op: 'total' }, cmp: '>=', right: 95 } }],
  };
  const lift = { rule: 'ko', ground: 'force', by: 'committee', at: '2025-12-01', reason: 'flood' };

  it('lower the class', () => {
    expect(at(scale, 90, { bad: true }).outcome).toEqual({ kind: 'class', classId: 'c', decidedBy: 'knock-out', by: ['ko'] });
    expect(at(scale, 90, { worse: true }).outcome).toEqual({ kind: 'class', classId: 'b', decidedBy: 'cap', by: ['cap'] });
    expect(at(scale, 60, { worse: true }).outcome).toEqual({ kind: 'class', classId: 'b', decidedBy: 'rule', by: [] });
  });

  it('do not once they are lifted, and the report still says that they hold', () => {
    const report = scored(of(scale), { ratings: { a: 90 }, facts: { bad: true, worse: false }, lifts: [lift] });
    expect(report).toMatchObject({ class: 'a', knockOuts: [{ id: 'ko', holds: true, lifted: lift }], caps: [{ id: 'cap', holds: false }], issues: [] });
  });

  it('only advise where they are advisory', () => {
    const advisory: ClassScale = { ...scale, knockOuts: [{ ...scale.knockOuts![0]!, advisory: true }], caps: [{ ...scale.caps![0]!, advisory: true }] };
    expect(at(advisory, 90).advice).toEqual([]);
    expect(at(scale, 90, { bad: true, worse: true }).advice).toEqual([]);
    expect(at(advisory, 90, { bad: true, worse: true })).toMatchObject({ class: 'a', advice: [{ rule: 'ko', kind: 'knock-out', classId: 'c' }, { rule: 'cap', kind: 'cap', classId: 'b' }] });
  });

  it('list qualifiers that hold', () => {
    expect([at(scale, 95).qualifiers, at(scale, 94.9).qualifiers]).toEqual([['star'], []]);
  });

  it('show the parts of each rule', () => {
    expect(at(scale, 60).rules).toEqual([{ classId: 'a', holds: false, cut: false, upTo: null, requirements: [] }, { classId: 'b', holds: true, cut: true, upTo: null, requirements: [] }, { classId: 'c', holds: true, cut: null, upTo: null, requirements: [] }]);
  });

  it('refuse ids and classes that do not fit', () => {
    expect(faults(of({ list: [cls('a'), cls('a')] }))).toEqual(['duplicate-id at /classes/list/1/id']);
    expect(faults(of({ ...scale, caps: [{ ...scale.caps![0]!, id: 'ko' }] }))).toEqual(['duplicate-id at /classes/caps/0/id']);
    expect(faults(of({ ...scale, qualifiers: [{ ...scale.qualifiers![0]!, id: 'a' }] }))).toEqual(['duplicate-id at /classes/qualifiers/0/id']);
    expect(faults(of({ ...scale, knockOuts: [{ ...scale.knockOuts![0]!, to: 'none' }] }))).toEqual(['unknown-class at /classes/knockOuts/0/to']);
    expect(faults(of({ ...scale, caps: [{ ...scale.caps![0]!, atMost: 'none' }] }))).toEqual(['unknown-class at /classes/caps/0/atMost']);
    expect(faults(of({ list: [{ ...cls('a'), when: [{ id: 'r', require: bad }, { id: 'r', require: worse }] }] }))).toEqual(['duplicate-id at /classes/list/0/when/1/id']);
  });
});

describe('classes of a section', () => {
  const own: ClassScale = {
    list: [cls('good', { at: 8 }), cls('fair', { at: 5 }), cls('poor', { at: 1 })],
    knockOuts: [{ id: 'down', title: text('down'), when: bad, to: 'poor' }],
    caps: [{ id: 'not-best', title: text('not-best'), when: worse, atMost: 'fair' }],
  };
  const rules = ['good', 'fair', 'poor'].map((value) => ({ ...cls(`is-${value}`), when: [{ id: 'r', require: { op: 'class', section: 's', cmp: '=', value } as const }] }));
  const source = rubric([section('s', [given('x')], { classes: own })], { facts, classes: { list: rules } });
  const result = (x: number | null, isBad = false, isWorse = false) => {
    const report = scored(source, { ratings: { x }, facts: { bad: isBad, worse: isWorse } });
    return [(itemIn(report, 's') as { class: string | null }).class, report.class];
  };

  it('classify its points, and conditions read them', () => {
    expect([8, 7.9, 5, 1].map((x) => result(x))).toEqual([['good', 'is-good'], ['fair', 'is-fair'], ['fair', 'is-fair'], ['poor', 'is-poor']]);
  });

  it('read the same after knock-outs and caps', () => {
    expect(result(9, true)).toEqual(['poor', 'is-poor']);
    expect(result(9, false, true)).toEqual(['fair', 'is-fair']);
    expect(result(2, false, true)).toEqual(['poor', 'is-poor']);
    expect(result(9, true, true)).toEqual(['poor', 'is-poor']);
    expect(result(0, true)).toEqual(['poor', 'is-poor']);
  });

  it('read the same where several knock-outs hold, and past what only advises', () => {
    const ko = (id: string, to: string, when: Condition, advisory = false) => ({ id, title: text(id), when, to, advisory });
    const scale: ClassScale = { list: [{ ...cls('none', { at: 0 }), advisory: true }, ...own.list, cls('bad')], knockOuts: [ko('mild', 'poor', bad), ko('hard', 'bad', worse), ko('advice', 'bad', { op: 'not', of: worse }, true)], caps: [{ id: 'advised', title: text('advised'), when: { op: 'not', of: bad }, atMost: 'poor', advisory: true }] };
    const ids = ['none', 'good', 'fair', 'poor', 'bad'];
    const read = rubric([section('s', [given('x')], { classes: scale })], { facts, classes: { list: ids.map((value) => ({ ...cls(`is-${value}`), when: [{ id: 'r', require: { op: 'class', section: 's', cmp: '=', value } as const }] })) } });
    const both = (x: number, isBad: boolean, isWorse: boolean) => {
      const report = scored(read, { ratings: { x }, facts: { bad: isBad, worse: isWorse } });
      return [(itemIn(report, 's') as { class: string | null }).class, report.class];
    };
    expect(both(9, false, false)).toEqual(['good', 'is-good']);
    expect(both(9, true, false)).toEqual(['poor', 'is-poor']);
    expect(both(9, false, true)).toEqual(['bad', 'is-bad']);
    expect(both(9, true, true)).toEqual(['bad', 'is-bad']);
    expect(both(0, true, false)).toEqual(['bad', 'is-bad']);
  });

  it('have no class where it is open', () => {
    expect(result(0)[0]).toBeNull();
  });

  it('compare as good or better', () => {
    const better = rubric([section('s', [given('x')], { classes: own })], { facts, classes: { list: [{ ...cls('yes'), when: [{ id: 'r', require: { op: 'class', section: 's', cmp: '>=', value: 'fair' } }] }, cls('no')] } });
    expect([8, 5, 4.9].map((x) => scored(better, { ratings: { x }, facts: { bad: false, worse: false } }).class)).toEqual(['yes', 'yes', 'no']);
    expect(faults(rubric([section('s', [given('x')], { classes: own })], { facts, classes: { list: [{ ...cls('yes'), when: [{ id: 'r', require: { op: 'class', section: 's', cmp: '>=', value: 'none' } }] }] } }))).toEqual(['unknown-class at /classes/list/0/when/0/require/value']);
  });
});
