import { expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Plan } from '../plan.ts';
import { validateRubric } from '../validate.ts';
import { NO_CLASS, outcomeKinds, statuses } from './reportColumns.ts';
import { scoreBatch } from './scoreBatch.ts';
import { emptyColumns, missingIn, type Column } from './sheetColumns.ts';

const title = { en: 'x' };
const item = (id: string, method: object, more: object = {}): object => ({ kind: 'criterion', id, title, method, ...more });

/** 4 points for a plan, 0 to 3 in steps of 0.5, a wide number, a fact with a default, findings that knock out and may be lifted. */
const rubric = {
  schemaVersion: 1, id: 'small', version: '1.0.0', title, languages: ['en'],
  facts: [{ kind: 'number', id: 'staff', title, domain: { min: -10, max: 50 }, default: 7 }],
  findings: { severities: [{ id: 'major', title }], maxFindings: 20 },
  sections: [{ kind: 'section', id: 'all', title, items: [
    item('plan', { kind: 'yes-no', yes: 4 }, { notApplicable: { policy: 'full', allowed: true } }),
    item('care', { kind: 'points', max: 3, step: 0.5 }),
    item('money', { kind: 'bands', answer: { min: 0, max: 1_000_000, decimals: 2 }, bands: [{ id: 'much', points: 2, from: { at: 500_000 } }, { id: 'less', points: 0 }] }),
    item('size', { kind: 'formula', points: { op: 'divide', num: { op: 'fact', id: 'staff' }, den: 2 }, min: -5, max: 25 }),
  ] }],
  total: { max: 34 },
  rounding: { total: { digits: 1, mode: 'half-up' } },
  classes: {
    list: [{ id: 'good', title, cut: { at: 10 } }, { id: 'poor', title }],
    knockOuts: [{ id: 'found', title, when: { op: 'compare', left: { op: 'findings' }, cmp: '>', right: 2 }, to: 'poor', lift: { grounds: [{ id: 'flood', title }] } }],
  },
};

function planOf(input: unknown): Plan {
  const checked = validateRubric(input);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return compileRubric(checked.value);
}

const plan = planOf(rubric);
const at = (kind: string, id?: string): number => plan.inputs.findIndex(({ from }) => from.kind === kind && (id === undefined || ('criterion' in from ? plan.criteria[from.criterion]!.id === id : 'fact' in from && from.fact === id)));
const places = { plan: at('answer', 'plan'), na: at('na', 'plan'), care: at('answer', 'care'), money: at('answer', 'money'), staff: at('fact', 'staff'), findings: at('findings'), lift: at('lift') };
type Row = Partial<Record<keyof typeof places, number>>;

/** A complete row: 4 + 2.5 + 2 + 7 / 2 = 12 points. */
const complete: Row = { plan: 1, care: 25, money: 60_000_000, findings: 0 };

function columnsOf(rows: readonly Row[], change: (column: Column) => Column = (column) => column): Column[] {
  const columns = emptyColumns(plan, rows.length).map(change);
  rows.forEach((row, i) => {
    for (const [name, value] of Object.entries(row)) columns[places[name as keyof typeof places]]![i] = value;
  });
  return columns;
}

function scored(...rows: readonly Row[]): unknown[] {
  const { total, class: classes, status, outcome } = scoreBatch(plan, { length: rows.length, inputs: columnsOf(rows) });
  return rows.map((_, i) => [total[i], classes[i] === NO_CLASS ? null : plan.classes!.classes[classes[i]!]!.id, statuses[status[i]!], outcomeKinds[outcome[i]!]]);
}

it('scores rows, whose facts have a default unless given', () => {
  expect(scored(complete, { ...complete, staff: 2 }, { ...complete, staff: -10, money: 49_999_999 })).toEqual([
    [12, 'good', 'complete', 'class'],
    [9.5, 'poor', 'complete', 'class'],
    [1.5, 'poor', 'complete', 'class'],
  ]);
});

it('takes not applicable as an answer, also beside one', () => {
  expect(scored({ ...complete, plan: 0 }, { ...complete, plan: 0, na: 1 }, { ...complete, plan: 255, na: 1 })).toEqual([
    [8, 'poor', 'complete', 'class'],
    [12, 'good', 'complete', 'class'],
    [12, 'good', 'complete', 'class'],
  ]);
});

it('knocks out, unless a person lifted it', () => {
  expect(scored({ ...complete, findings: 3 }, { ...complete, findings: 3, lift: 1 })).toEqual([
    [12, 'poor', 'complete', 'class'],
    [12, 'good', 'complete', 'class'],
  ]);
});

it('never guesses: what is missing or no answer may be leaves the total open', () => {
  const pending = [Number.NaN, null, 'incomplete', 'pending'];
  expect(scored({ ...complete, plan: 255 }, { ...complete, plan: 2 }, { ...complete, care: 27 }, { ...complete, care: 254 }, { ...complete, na: 7 })).toEqual(Array.from({ length: 5 }, () => pending));
  expect(scored({ ...complete, staff: 51 }, { ...complete, money: 100_000_001 }, { plan: 0, care: 0, findings: 0, staff: 0 })).toEqual([
    [Number.NaN, null, 'incomplete', 'pending'],
    // 10 points without the wide number, and at most 2 with nothing but it.
    [Number.NaN, 'good', 'incomplete', 'class'],
    [Number.NaN, 'poor', 'incomplete', 'class'],
  ]);
  expect(scored({ ...complete, findings: 255 }, complete)).toEqual([[12, null, 'complete', 'pending'], [12, 'good', 'complete', 'class']]);
});

it.each<[string, (length: number) => Column]>([
  ['Int32Array', (length) => new Int32Array(length)],
  ['Float64Array', (length) => new Float64Array(length)],
])('takes %s for every column', (_, make) => {
  const rows = [complete, { ...complete, plan: 0, staff: -3 }, { ...complete, na: 1, plan: 0 }];
  const columns = columnsOf(rows, ({ length }) => {
    const column = make(length);
    return column.fill(missingIn(column));
  });
  expect([...scoreBatch(plan, { length: rows.length, inputs: columns }).total]).toEqual([12, 3, 12]);
  columns[places.care]![1] = make(0) instanceof Float64Array ? 12.5 : 26;
  expect([...scoreBatch(plan, { length: rows.length, inputs: columns }).total]).toEqual([12, Number.NaN, 12]);
});

it('scores more rows than one block, each by itself', () => {
  const rows = Array.from({ length: 5000 }, (_, i): Row => ({ ...complete, staff: i % 51, ...(i % 1777 === 1000 ? { plan: 255 } : {}) }));
  const { total } = scoreBatch(plan, { length: rows.length, inputs: columnsOf(rows) });
  expect([...total]).toEqual(rows.map((_, i) => (i % 1777 === 1000 ? Number.NaN : 8.5 + (i % 51) / 2)));
});

it('gives points of sections and criteria when asked', () => {
  const { sections, criteria } = scoreBatch(plan, { length: 1, inputs: columnsOf([complete]) }, { sections: true, criteria: true });
  expect(sections!.map((column) => [...column])).toEqual([[12]]);
  expect(criteria!.map((column) => [...column])).toEqual([[4], [2.5], [2], [3.5]]);
});

it('refuses columns that are not those of the Plan', () => {
  expect(() => scoreBatch(plan, { length: 1, inputs: [] })).toThrow(RangeError);
  expect(() => scoreBatch(plan, { length: 2, inputs: columnsOf([complete]) })).toThrow(RangeError);
  expect(scoreBatch(plan, { length: 0, inputs: emptyColumns(plan, 0) }).length).toBe(0);
});
