import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Criterion, Rubric, Scoresheet } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { score, scoreGenerally } from '../score.ts';
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

it.each(['3', true, 3n, [3], Symbol('3'), { valueOf: () => 3 }])('takes nothing for a number that is none: %s', (value) => {
  const counted = planOf([{ kind: 'criterion', id: 'a', title: text('A'), method: { kind: 'count', answer: { min: 0, max: 9 }, each: 1 } }]);
  for (let time = 0; time < 3; time++) expect(scoreFast(counted, { ratings: { a: 3 } })?.total).toBe(3);
  expect(scoreFast(counted, { ratings: { a: value } })).toBeNull();
});

it('takes no number with more decimals than declared, however many are', () => {
  const fine = planOf([{ kind: 'criterion', id: 'a', title: text('A'), method: { kind: 'bands', answer: { min: 0, max: 0.0000003, decimals: 10 }, bands: [{ id: 'all', points: 2 }] } }]);
  for (let time = 0; time < 2; time++) expect(scoreFast(fine, { ...sheet({ a: 0.0000000003 }) })?.total).toBe(2);
  // 10^10 in the low 32 bits
  expect(scoreFast(fine, { ...sheet({ a: 3 / 1_410_065_408 }) })).toBeNull();
});

it('takes just the numbers that the general reading takes, whatever their decimals and bounds', () => {
  const domain = fc.record({ decimals: fc.integer({ min: 0, max: 12 }), least: fc.integer({ min: -60, max: 60 }), span: fc.integer({ min: 0, max: 90 }) });
  const off = fc.oneof(fc.constant(1), fc.constantFrom(1.1, 1 + 2 ** -52, 1 - 2 ** -53, -1), fc.double({ noNaN: true }));
  fc.assert(fc.property(domain, fc.array(fc.tuple(fc.integer({ min: -70, max: 160 }), off), { minLength: 1, maxLength: 8 }), ({ decimals, least, span }, values) => {
    const power = 10 ** decimals;
    const asked = planOf([{ kind: 'criterion', id: 'a', title: text('A'), method: { kind: 'bands', answer: { min: least / power, max: (least + span) / power, decimals }, bands: [{ id: 'all', points: 2 }] } }]);
    // Each twice: met for the first time and known. What wraps around in 32 bits is tried too.
    const tried = values.flatMap(([n, factor]) => [(n / power) * factor, n / (power | 0), (n + 2 ** 32) / power]);
    for (const a of [...tried, ...tried]) {
      const report = scoreFast(asked, { ...sheet({ a }) });
      const general = scoreGenerally(asked, sheet({ a }));
      expect(report === null ? null : JSON.parse(JSON.stringify(report))).toEqual(general.issues.length > 0 ? null : JSON.parse(JSON.stringify(general)));
    }
  }));
});
