import type { Rubric } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { marksOf, uncoveredOf } from './marks.ts';

const criterion = (id: string) => ({ kind: 'criterion', id, title: { vi: id }, method: { kind: 'yes-no', yes: 1 } }) as const;
const rubric: Rubric = {
  schemaVersion: 1, id: 'r', version: '1.0.0', title: { vi: 'R' }, languages: ['vi'],
  sections: [{ kind: 'section', id: 'a', title: { vi: 'A' }, items: [criterion('one'), { kind: 'section', id: 'b', title: { vi: 'B' }, items: [criterion('two')] }] }],
};

it('counts problems at what they belong to, and in the sections around it', () => {
  const marks = marksOf(rubric, [
    { path: '/sections/0/items/1/items/0/method/yes', severity: 'error' },
    { path: '/sections/0/items/0', severity: 'warning' },
    { path: '/sections/0/max', severity: 'warning' },
    { path: '/classes/list/0', severity: 'error' },
  ]);
  expect(Object.fromEntries(marks)).toEqual({
    a: { error: 1, warning: 2, info: 0 },
    b: { error: 1, warning: 0, info: 0 },
    one: { error: 0, warning: 1, info: 0 },
    two: { error: 1, warning: 0, info: 0 },
  });
});

it('names the levels and bands that no case reaches by criterion', () => {
  const whole = { reached: [], missing: [], percent: 100 };
  const coverage = { levels: { ...whole, missing: ['one/good', 'one/poor'] }, bands: { ...whole, missing: ['two/low'] }, classes: whole, knockOuts: whole, caps: whole, percent: 0 };
  expect(Object.fromEntries(uncoveredOf(coverage))).toEqual({ one: ['good', 'poor'], two: ['low'] });
});
