import type { Rubric } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { planOf } from '../../test/library.ts';
import { carryOver } from './carryOver.ts';
import { askedBy, type Draft } from './draft.ts';

const level = (id: string, points: number) => ({ id, title: { vi: id }, points });
const criterion = (id: string, ...levels: readonly { id: string; points: number }[]) => ({ kind: 'criterion' as const, id, title: { vi: `Tiêu chí ${id}` }, method: { kind: 'levels' as const, levels } });
const rubric = (version: string, ...items: readonly object[]): unknown => ({ schemaVersion: 1, id: 'r', version, title: { vi: 'R' }, languages: ['vi'], sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items }] }) satisfies Partial<Record<keyof Rubric, unknown>>;

const before = planOf(rubric('1.0.0', criterion('stays', level('good', 2), level('poor', 0)), criterion('goes', level('good', 2), level('poor', 0)), criterion('changes', level('good', 2), level('fair', 1))));
const after = planOf(rubric('2.0.0', criterion('stays', level('good', 2), level('poor', 0)), criterion('changes', level('good', 2), level('poor', 0)), criterion('comes', level('good', 2), level('poor', 0))));
const draft: Draft = {
  key: 'a', revision: 1, title: '', savedAt: '2026-01-05T08:00:00+07:00', rubric: { id: 'r', version: '1.0.0', digest: before.digest }, asked: askedBy(before),
  sheet: { rubric: { id: 'r', version: '1.0.0', digest: before.digest }, ratings: { stays: { value: 'good', comment: 'x' }, goes: 'good', changes: 'fair' } },
};

it('carries over what still fits, and tells what has gone, come and changed', () => {
  const { sheet, changes } = carryOver(draft, after);
  expect(sheet).toEqual({ rubric: { id: 'r', version: '2.0.0', digest: after.digest }, ratings: { stays: { value: 'good', comment: 'x' } } });
  expect(changes).toEqual({ gone: [{ vi: 'Tiêu chí goes' }], added: [{ vi: 'Tiêu chí comes' }], changed: [{ vi: 'Tiêu chí changes' }] });
  expect(draft.sheet.ratings).toEqual({ stays: { value: 'good', comment: 'x' }, goes: 'good', changes: 'fair' });
});

it('keeps an answer that the changed criterion still takes', () => {
  const { sheet, changes } = carryOver({ ...draft, sheet: { ...draft.sheet, ratings: { changes: 'good' } } }, after);
  expect(sheet.ratings).toEqual({ changes: 'good' });
  expect(changes.changed).toEqual([{ vi: 'Tiêu chí changes' }]);
});
