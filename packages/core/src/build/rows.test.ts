import { describe, expect, it } from 'vitest';
import { criterion, faults, rubric, scored, text, given } from '../../test/make.ts';
import type { Condition, Rubric, Term } from '../generated/types.ts';

const rows: Rubric['rows'] = [{
  id: 'tasks', title: text('tasks'), minRows: 0, maxRows: 4, columns: [
    { kind: 'number', id: 'points', title: text('points'), domain: { min: -5, max: 10, decimals: 1 } },
    { kind: 'boolean', id: 'late', title: text('late') },
    { kind: 'option', id: 'area', title: text('area'), options: ['x', 'y', 'z'].map((id) => ({ id, title: text(id) })) },
    { kind: 'text', id: 'what', title: text('what') },
  ],
}];
const tasks = [
  { points: 4, late: false, area: 'x', what: 'first' },
  { points: 2.5, late: true, area: 'y' },
  { points: -1, late: true, area: 'x' },
];
const late: Condition = { op: 'columnIs', id: 'late' };
const column: Term = { op: 'column', id: 'points' };
const source = (points: Term, table = rows) => rubric([criterion('c', { kind: 'formula', points, min: -100, max: 100 })], { rows: table! });
const worth = (points: Term, list: object[] = tasks) => scored(source(points), { rows: { tasks: list } }).total;
const wrong = (points: Term) => faults(source(points)).map((fault) => fault.replace('/sections/0/items/0/method/points', '~'));

describe('terms over rows', () => {
  it.each<[Term, number]>([
    [{ op: 'sumRows', rows: 'tasks', of: column }, 5.5], [{ op: 'maxRows', rows: 'tasks', of: column }, 4], [{ op: 'minRows', rows: 'tasks', of: column }, -1],
    [{ op: 'countRows', rows: 'tasks' }, 3], [{ op: 'countRows', rows: 'tasks', distinct: 'area' }, 2],
    [{ op: 'sumRows', rows: 'tasks', of: column, when: late }, 1.5], [{ op: 'minRows', rows: 'tasks', of: column, when: { op: 'not', of: late } }, 4],
    [{ op: 'maxRows', rows: 'tasks', of: column, when: late }, 2.5],
    [{ op: 'countRows', rows: 'tasks', when: late }, 2], [{ op: 'countRows', rows: 'tasks', when: { op: 'columnIs', id: 'area', value: 'x' } }, 2],
    [{ op: 'countRows', rows: 'tasks', when: { op: 'columnIs', id: 'area', cmp: '>=', value: 'y' } }, 1], [{ op: 'countRows', rows: 'tasks', when: late, distinct: 'area' }, 2],
    [{ op: 'sumRows', rows: 'tasks', of: { op: 'if', cases: [{ when: late, then: { op: 'multiply', args: [column, 2] } }], else: column } }, 7],
  ])('%j is %s', (term, value) => {
    expect(worth(term)).toBe(value);
  });

  it('over no row that fits give whenEmpty, else 0', () => {
    const none: Condition = { op: 'columnIs', id: 'area', value: 'z' };
    for (const op of ['sumRows', 'maxRows', 'minRows'] as const) {
      expect(worth({ op, rows: 'tasks', of: column, when: none })).toBe(0);
      expect(worth({ op, rows: 'tasks', of: column, when: none, whenEmpty: '7.5' })).toBe(7.5);
      expect(worth({ op, rows: 'tasks', of: column, whenEmpty: 3 }, [])).toBe(3);
    }
    expect([worth({ op: 'countRows', rows: 'tasks' }, []), worth({ op: 'countRows', rows: 'tasks', distinct: 'area' }, [])]).toEqual([0, 0]);
  });

  it.each<[Term, number, number]>([
    [{ op: 'sumRows', rows: 'tasks', of: column }, -20, 40], [{ op: 'maxRows', rows: 'tasks', of: column }, -5, 10], [{ op: 'minRows', rows: 'tasks', of: column, whenEmpty: 12 }, -5, 12],
    [{ op: 'countRows', rows: 'tasks' }, 0, 4], [{ op: 'countRows', rows: 'tasks', distinct: 'area' }, 0, 4],
  ])('a missing table leaves %j between %d and %d', (term, min, max) => {
    expect(scored(source(term), {}).possibleTotal).toEqual({ min, max });
  });

  it('reckon with the fewest rows that must be there', () => {
    const table = [{ ...rows![0]!, minRows: 2 }];
    const between = (term: Term) => scored(source(term, table), {}).possibleTotal;
    expect(between({ op: 'countRows', rows: 'tasks' })).toEqual({ min: 2, max: 4 });
    expect(between({ op: 'countRows', rows: 'tasks', when: late })).toEqual({ min: 0, max: 4 });
    expect(between({ op: 'countRows', rows: 'tasks', distinct: 'area' })).toEqual({ min: 1, max: 4 });
    expect(between({ op: 'minRows', rows: 'tasks', of: column, whenEmpty: 50 })).toEqual({ min: -5, max: 10 });
    expect(between({ op: 'sumRows', rows: 'tasks', of: { op: 'add', args: [column, 6] } })).toEqual({ min: 2, max: 64 });
    expect(between({ op: 'sumRows', rows: 'tasks', of: { op: 'subtract', args: [column, 11] } })).toEqual({ min: -64, max: -2 });
  });
});

it('refuses what it cannot read, with the place', () => {
  expect(wrong({ op: 'countRows', rows: 'none' })).toEqual(['unknown-table at ~/rows']);
  expect(wrong({ op: 'sumRows', rows: 'none', of: 1 })).toEqual(['unknown-table at ~/rows']);
  expect(wrong({ op: 'sumRows', rows: 'tasks', of: { op: 'column', id: 'none' } })).toEqual(['unknown-column at ~/of/id']);
  expect(wrong({ op: 'sumRows', rows: 'tasks', of: { op: 'column', id: 'late' } })).toEqual(['wrong-kind-of-column at ~/of/id']);
  expect(wrong({ op: 'countRows', rows: 'tasks', distinct: 'late' })).toEqual(['wrong-kind-of-column at ~/distinct']);
  expect(wrong({ op: 'countRows', rows: 'tasks', when: { op: 'columnIs', id: 'area', value: 'none' } })).toEqual(['unknown-option at ~/when/value']);
  expect(wrong({ op: 'countRows', rows: 'tasks', when: { op: 'columnIs', id: 'late', cmp: '=' } })).toEqual(['comparator-without-value at ~/when/cmp']);
  expect(wrong({ op: 'sumRows', rows: 'tasks', of: { op: 'countRows', rows: 'tasks' } })).toEqual(['rows-inside-rows at ~/of/rows']);
  const table = (more: object) => faults(rubric([given('a')], { rows: [{ ...rows![0]!, ...more }] }));
  expect(table({ minRows: 5 })).toEqual(['bounds-reversed at /rows/0']);
  expect(table({ columns: [rows![0]!.columns[1], rows![0]!.columns[1]] })).toEqual(['duplicate-id at /rows/0/columns/1/id']);
});
