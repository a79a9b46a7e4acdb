import { expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Criterion, Rubric, Scoresheet } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { score } from '../score.ts';
import { validateRubric } from '../validate.ts';
import { scoreFast } from './scoreFast.ts';

/** Levels of which one character tells them apart, and levels of which none does. */
const plan = planOf([
  { kind: 'criterion', id: 'a-criterion-with-a-long-name', title: text('A'), method: { kind: 'levels', levels: levels({ good: 5, fair: 3, none: 0 }) } },
  { kind: 'criterion', id: 'b', title: text('B'), method: { kind: 'levels', levels: levels({ ab: 4, ba: 2, aa: 0 }) } },
  { kind: 'criterion', id: 'c', title: text('C'), method: { kind: 'yes-no', yes: 1 } },
]);

function text(en: string) {
  return { en };
}

function levels(points: Record<string, number>) {
  return Object.entries(points).map(([id, each]) => ({ id, title: text(id), points: each }));
}

function planOf(items: Criterion[]): Plan {
  const rubric: Rubric = { schemaVersion: 1, id: 'reading', version: '1.0.0', title: text('Reading'), languages: ['en'], sections: [{ kind: 'section', id: 's', title: text('S'), items }] };
  const checked = validateRubric(rubric);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return compileRubric(checked.value);
}

/** Levels that a character tells apart everywhere, as most are. */
const plain = planOf([
  { kind: 'criterion', id: 'a', title: text('A'), method: { kind: 'levels', levels: levels({ good: 5, fair: 3, none: 0 }) } },
  { kind: 'criterion', id: 'b', title: text('B'), method: { kind: 'yes-no', yes: 1 } },
]);

const sheet = (ratings: Scoresheet['ratings']): Scoresheet => ({ rubric: { id: 'reading', version: '1.0.0' }, ratings });
const usual = { 'a-criterion-with-a-long-name': 'fair', b: 'ba', c: true };

it('reads an answer the same way when it is first met and when it is known', () => {
  for (let time = 0; time < 3; time++) expect(scoreFast(plan, { ...sheet(usual) })?.total).toBe(3 + 2 + 1);
});

it('reads answers in any order', () => {
  const { b, ...others } = usual;
  expect(scoreFast(plan, { ...sheet({ b, ...others }) })?.total).toBe(3 + 2 + 1);
});

it.each([
  ['one answer more than the rubric asks for', { ...usual, d: true }, 'unknown-criterion'],
  ['a level of another criterion', { ...usual, b: 'good' }, 'unknown-option'],
  ['a level that only begins like one', { ...usual, 'a-criterion-with-a-long-name': 'fairly' }, 'unknown-option'],
  ['an empty text', { ...usual, 'a-criterion-with-a-long-name': '' }, 'unknown-option'],
  ['an empty text where no character tells levels apart', { ...usual, b: '' }, 'unknown-option'],
] as const)('leaves %s to the general reading, which says so', (_, ratings, code) => {
  expect(scoreFast(plan, { ...sheet(ratings) })).toBeNull();
  expect(score(plan, sheet(ratings)).issues.map((issue) => issue.code)).toEqual([code]);
});

it.each([{}, { b: 'ab' }])('leaves answers that are not all there to the general reading', (ratings) => {
  expect(scoreFast(plan, { ...sheet(ratings) })).toBeNull();
  expect(score(plan, sheet(ratings)).status).toBe('incomplete');
});

it.each(['', 'fairly', 'bad', 'GOOD', 'go\u0301od'])('takes no text for a level that it is not: "%s"', (level) => {
  for (let time = 0; time < 3; time++) expect(scoreFast(plain, { ...sheet({ a: 'good', b: true }) })?.total).toBe(6);
  expect(scoreFast(plain, { ...sheet({ a: level, b: true }) })).toBeNull();
});
