// Points of published tables, worked by hand.
import { describe, expect, it } from 'vitest';
import { criterion, rubric, section, titled } from './example.ts';
import { oracleScore } from './index.ts';
import type { Method } from './types/items.ts';
import type { Rubric } from './types/rubric.ts';

function pointsOf(table: Rubric, id: string, ratings: Record<string, unknown>, facts: Record<string, unknown> = {}): string | null | undefined {
  return oracleScore(table, { ratings, facts }).criteria[id]?.points;
}

describe('NĐ 307/2025: stepped accrual', () => {
  const people = (partial: 'none' | 'whole' | 'share'): Rubric =>
    rubric([section('s', [criterion('people', { kind: 'accrual', answer: { min: 0, max: 1_000_000 }, base: 10, from: 14_000, step: 1_000, each: 0.5, partial, max: 25 })])]);

  it.each([
    [9_000, 'none', '10'], // at most 14,000 people: 10 points
    [14_000, 'none', '10'],
    [14_999, 'none', '10'], // the step is not full
    [15_000, 'none', '21/2'], // 10 + 0.5
    [44_000, 'none', '25'], // 10 + 30 × 0.5
    [60_000, 'none', '25'], // at most 25
    [14_001, 'whole', '21/2'], // a begun step counts
    [14_333, 'share', '1017/100'], // 10 + 0.333 × 0.5 = 10.1665, to 2 decimals
  ] as const)('%i people, partial %s: %s', (count, partial, expected) => {
    expect(pointsOf(people(partial), 'people', { people: count })).toBe(expected);
  });

  it.each([
    ['none', '7/2'], // (4 − 3.2) / 0.5 = 1.6 steps: 3 + 1 × 0.5
    ['whole', '4'], // 3 + 2 × 0.5
    ['share', '19/5'], // 3 + 1.6 × 0.5
  ] as const)('3.2 % poor households, partial %s: %s', (partial, expected) => {
    const method: Method = { kind: 'accrual', answer: { min: 0, max: 100, decimals: 2 }, base: 3, from: 4, step: 0.5, each: 0.5, falling: true, partial, max: 5 };
    expect(pointsOf(rubric([section('s', [criterion('poor', method)])]), 'poor', { poor: 3.2 })).toBe(expected);
  });
});

describe('T1, the sheet of An Phú ward', () => {
  const table = rubric(
    [
      section('duration', [
        criterion('enough', {
          kind: 'bands',
          of: { op: 'subtract', args: [{ op: 'value', id: 'required' }, { op: 'fact', id: 'held' }] },
          bands: [
            { id: 'full', to: { at: 0 }, points: 5 },
            { id: 'short-15', to: { at: 15 }, points: 4 },
            { id: 'short-30', to: { at: 30 }, points: 3 },
            { id: 'half', to: { at: { op: 'divide', num: { op: 'value', id: 'required' }, den: 2 } }, points: 2 },
            { id: 'less', points: 1 },
          ],
        }),
      ]),
      section('attendance', [
        criterion('rate', {
          kind: 'bands',
          answer: { min: 0, max: 100, decimals: 2 },
          bands: [
            { id: 'low', to: { at: 65, open: true }, or: { op: 'is', fact: 'unexcused' }, points: 1 },
            { id: 'some', to: { at: 75, open: true }, points: 2 },
            { id: 'most', to: { at: 90, open: true }, points: 3 },
            { id: 'nearly-all', points: 4 },
          ],
        }),
        criterion('nobody-away', { kind: 'yes-no', yes: 1 }, { role: 'bonus' }),
      ]),
      section('preparation', [
        criterion('pre-meeting', { kind: 'yes-no', yes: 2 }, { applicableWhen: { op: 'not', of: { op: 'is', fact: 'only-secretary' } }, notApplicable: { policy: 'full' } }),
        criterion('speakers', {
          kind: 'bands',
          answer: { min: 0, max: 100 },
          bands: [
            { id: 'half', from: { at: 50, open: true }, points: 5 },
            { id: 'forty', from: { at: 40 }, to: { at: 50, open: true }, points: 4 },
            { id: 'few', to: { at: 40, open: true }, points: 3 },
          ],
        }),
      ]),
    ],
    {
      facts: [
        { kind: 'number', ...titled('members'), domain: { min: 3, max: 500 } },
        { kind: 'number', ...titled('held'), domain: { min: 0, max: 600 } },
        { kind: 'boolean', ...titled('unexcused') },
        { kind: 'boolean', ...titled('only-secretary') },
      ],
      values: [{ kind: 'number', ...titled('required'), term: { op: 'if', cases: [{ when: { op: 'compare', left: { op: 'fact', id: 'members' }, cmp: '>=', right: 30 }, then: 120 }], else: 90 } }],
    },
  );

  it.each([
    [29, 90, '5'],
    [30, 90, '3'], // 30 minutes short
    [34, 100, '3'], // 20 short
    [34, 105, '4'], // 15 short
    [30, 60, '2'], // exactly half
    [30, 59, '1'],
    [29, 46, '2'], // 44 short of 90, a little more than half held
  ])('%i members, %i minutes: %s points', (members, held, expected) => {
    expect(pointsOf(table, 'enough', {}, { members, held })).toBe(expected);
  });

  it.each([
    [90, false, '4'],
    [89.99, false, '3'],
    [75, false, '3'],
    [74.99, false, '2'],
    [64.99, false, '1'],
    [100, true, '1'], // an unexcused absence
  ])('attendance %f, unexcused %s: %s points', (rate, unexcused, expected) => {
    expect(pointsOf(table, 'rate', { rate }, { unexcused })).toBe(expected);
  });

  it('adds the bonus inside its group and not to the maximum', () => {
    const report = oracleScore(table, { ratings: { rate: 95, 'nobody-away': true }, facts: { unexcused: false } });
    expect(report.sections['attendance']).toMatchObject({ points: '5', max: '4' });
  });

  it('gives full points where a cell has only a secretary', () => {
    const report = oracleScore(table, { ratings: { 'pre-meeting': false }, facts: { 'only-secretary': true } });
    expect(report.criteria['pre-meeting']).toMatchObject({ state: 'na', points: '2', max: '2' });
  });

  it('leaves exactly 50 % of speakers without a band, as published', () => {
    expect(oracleScore(table, { ratings: { speakers: 50 } }).criteria['speakers']).toMatchObject({ state: 'invalid', points: 'unknown' });
    expect(pointsOf(table, 'speakers', { speakers: 51 })).toBe('5');
  });
});

describe('T5, Hải Phòng: shares of what was assigned', () => {
  const share = (id: string): ReturnType<typeof criterion> =>
    criterion(id, { kind: 'ratio', answer: { min: 0, max: 100 }, of: { min: 0, max: 100 }, max: 2.5, whenZero: 'not-applicable' });
  const table = rubric([section('tasks', ['a', 'b', 'c', 'd'].map(share), { rescale: { base: 10, when: 'any-na', whenEmpty: 'left-out' }, rounding: { digits: 2, mode: 'half-up' } })], {
    notApplicable: { policy: 'rescale', scope: 'tasks' },
  });

  it('drops what was not assigned and rescales the rest to the base', () => {
    // 3/4 × 2.5 = 1.875, rounded 1.88; 2/2 × 2.5 = 2.5; 0/5 = 0: 4.38 of 7.5, × 10/7.5 = 5.84
    const report = oracleScore(table, { ratings: { a: { value: 3, of: 4 }, b: { value: 2, of: 2 }, c: { value: 0, of: 5 }, d: { value: 0, of: 0 } } });
    expect(report.sections['tasks']).toMatchObject({ points: '146/25', max: '10' });
  });

  it('does not rescale when everything was assigned', () => {
    // 1.88 + 2.5 + 0 + 2.5
    const report = oracleScore(table, { ratings: { a: { value: 3, of: 4 }, b: { value: 2, of: 2 }, c: { value: 0, of: 5 }, d: { value: 7, of: 7 } } });
    expect(report.sections['tasks']).toMatchObject({ points: '172/25', max: '10' });
  });

  it('gives at most the maximum for more than was assigned, unless told', () => {
    const more = (uncapped: boolean): Rubric => rubric([section('s', [criterion('a', { kind: 'ratio', answer: { min: 0, max: 100 }, of: { min: 0, max: 100 }, max: 2.5, uncapped, whenZero: 0 })])]);
    expect(pointsOf(more(false), 'a', { a: { value: 6, of: 5 } })).toBe('5/2');
    expect(pointsOf(more(true), 'a', { a: { value: 6, of: 5 } })).toBe('3'); // 1.2 × 2.5
  });

  it('rescales to a base beside the maximum always, or only when something was not assigned', () => {
    const to20 = (when: 'always' | 'any-na'): Rubric =>
      rubric([section('s', [share('a'), share('b')], { rescale: { base: 20, when, whenEmpty: 'left-out' } })], { notApplicable: { policy: 'rescale', scope: 's' } });
    const all = { a: { value: 1, of: 1 }, b: { value: 1, of: 2 } }; // 2.5 + 1.25 of 5
    expect(oracleScore(to20('any-na'), { ratings: all }).sections['s']).toMatchObject({ points: '15/4', max: '5' });
    expect(oracleScore(to20('always'), { ratings: all }).sections['s']).toMatchObject({ points: '15', max: '20' });
    expect(oracleScore(to20('any-na'), { ratings: { ...all, a: { value: 0, of: 0 } } }).sections['s']).toMatchObject({ points: '10', max: '20' });
  });

  it('leaves the group out when nothing was assigned', () => {
    const nothing = { value: 0, of: 0 };
    const report = oracleScore(table, { ratings: { a: nothing, b: nothing, c: nothing, d: nothing } });
    expect(report.sections['tasks']?.leftOut).toBe(true);
    expect(report).toMatchObject({ total: '0', max: '0', status: 'complete' });
  });
});

describe('penalties on the total', () => {
  const table = (more: Rubric['total']): Rubric =>
    rubric([section('s', [criterion('a', { kind: 'points', max: 100, step: 0.5 })])], {
      total: more,
      facts: [{ kind: 'boolean', ...titled('breach') }, { kind: 'number', ...titled('converted'), domain: { min: 0, max: 1000, decimals: 1 } }],
    });

  it('halves the whole score for a breach', () => {
    const halved = table({ adjustments: [{ kind: 'percent', ...titled('breach-penalty'), when: { op: 'is', fact: 'breach' }, percent: -50 }] });
    expect(oracleScore(halved, { ratings: { a: 81 }, facts: { breach: true } }).total).toBe('81/2');
    expect(oracleScore(halved, { ratings: { a: 81 }, facts: { breach: false } }).total).toBe('81');
  });

  it('caps a bonus of 5 % at 7 points, and the total at 140', () => {
    const five = { op: 'multiply', args: [{ op: 'fact', id: 'converted' }, 0.05] } as const;
    const capped = table({ adjustments: [{ kind: 'points', ...titled('bonus'), points: { ...five, args: [...five.args] }, clamp: { min: 0, max: 7 } }], clamp: { min: 60, max: 140 } });
    expect(oracleScore(capped, { ratings: { a: 81 }, facts: { converted: 62.5 } }).total).toBe('673/8'); // 81 + 3.125
    expect(oracleScore(capped, { ratings: { a: 81 }, facts: { converted: 400 } }).total).toBe('88');
    expect(oracleScore(capped, { ratings: { a: 10.5 }, facts: { converted: 0 } }).total).toBe('60');
  });
});
