import { describe, expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Ratings, Rubric } from '../generated/types.ts';
import { score } from '../score.ts';
import { validateRubric } from '../validate.ts';
import { findLifts } from './findLifts.ts';
import { distances, robustness } from './robustness.ts';

/** 10 + 6 + 4 points; good from 18 with a plan, fair from 10, poor below; disunity is poor. */
const rubric = {
  schemaVersion: 1, id: 'small', version: '1.0.0', title: { en: 'Small' }, languages: ['en'],
  facts: [{ kind: 'boolean', id: 'disunity', title: { en: 'Disunity' }, default: false }],
  sections: [{
    kind: 'section', id: 's', title: { en: 'S' },
    items: [
      { kind: 'criterion', id: 'content', title: { en: 'Content' }, method: { kind: 'levels', levels: [['high', 10], ['middle', 7], ['low', 2]].map(([id, points]) => ({ id, title: { en: id }, points })) } },
      { kind: 'criterion', id: 'attendance', title: { en: 'Attendance' }, method: { kind: 'bands', answer: { min: 0, max: 100 }, bands: [{ id: 'most', from: { at: 90 }, points: 6 }, { id: 'some', from: { at: 50 }, to: { at: 90, open: true }, points: 3 }, { id: 'few', to: { at: 50, open: true }, points: 0 }] } },
      { kind: 'criterion', id: 'plan', title: { en: 'Plan' }, method: { kind: 'yes-no', yes: 4 } },
    ],
  }],
  classes: {
    list: [
      { id: 'good', title: { en: 'Good' }, cut: { at: 18 }, when: [{ id: 'has-plan', require: { op: 'yes', criterion: 'plan' } }] },
      { id: 'fair', title: { en: 'Fair' }, cut: { at: 10 } },
      { id: 'poor', title: { en: 'Poor' } },
    ],
    knockOuts: [{ id: 'ko', title: { en: 'Disunity' }, when: { op: 'is', fact: 'disunity' }, to: 'poor' }],
  },
} as unknown as Rubric;

const checked = validateRubric(rubric);
const plan = compileRubric(rubric);
const scored = (ratings: Ratings, facts = {}) => score(plan, { rubric: { id: 'small', version: '1.0.0' }, ratings, facts });

it('is a valid rubric', () => {
  expect(checked.issues).toEqual([]);
});

describe('what would lift', () => {
  it('finds the smallest sets, and the nearest value that suffices', () => {
    // 7 + 3 + 4 = 14: attendance to 90 makes 17, content to high makes 17; only both make 20.
    const lifts = findLifts(plan, scored({ content: 'middle', attendance: 80, plan: true }));
    expect(lifts.kind).toBe('found');
    expect(lifts.sets).toEqual([{ classId: 'good', changes: expect.arrayContaining([{ criterion: 'content', from: 'middle', to: 'high' }, { criterion: 'attendance', from: 80, to: 90 }]) }]);
  });

  it('sees that a condition and not only points holds the class down', () => {
    // 10 + 6 + 0 = 16: only the plan is missing.
    expect(findLifts(plan, scored({ content: 'high', attendance: 95, plan: false })).sets).toEqual([{ classId: 'good', changes: [{ criterion: 'plan', from: false, to: true }] }]);
  });

  it('says when nothing can, and what holds the class down', () => {
    const lifts = findLifts(plan, scored({ content: 'high', attendance: 95, plan: true }, { disunity: true }));
    expect(lifts).toMatchObject({ kind: 'none', sets: [], stopped: false, heldDownBy: ['ko'] });
  });

  it('says when nothing is better, and when there is no class yet', () => {
    expect(findLifts(plan, scored({ content: 'high', attendance: 95, plan: true })).kind).toBe('best');
    expect(findLifts(plan, scored({ content: 'high', plan: true })).kind).toBe('not-classified');
  });

  it('says when the budget ended the search', () => {
    expect(findLifts(plan, scored({ content: 'low', attendance: 10, plan: false }), { budget: 2 })).toMatchObject({ stopped: true });
  });

  it('gives sets that lift when they are scored', () => {
    const ratings: Ratings = { content: 'low', attendance: 10, plan: false };
    const { sets } = findLifts(plan, scored(ratings));
    expect(sets.length).toBeGreaterThan(0);
    for (const { changes, classId } of sets) expect(scored({ ...ratings, ...Object.fromEntries(changes.map(({ criterion, to }) => [criterion, to])) }).class).toBe(classId);
  });
});

it('tells the distance to the cuts above', () => {
  expect(distances(plan, scored({ content: 'low', attendance: 60, plan: true }))).toEqual([{ classId: 'good', points: 9 }, { classId: 'fair', points: 1 }]);
});

it('tells which single answers the class hangs on', () => {
  // 10 + 3 + 0 = 13 is fair; content one level down makes 10, still fair.
  expect(robustness(plan, scored({ content: 'high', attendance: 60, plan: false }))).toEqual({ stable: true, fragile: [] });
  // 7 + 3 + 0 = 10 is fair; content down makes 5, attendance down makes 7.
  expect(robustness(plan, scored({ content: 'middle', attendance: 60, plan: false })).fragile).toEqual([{ criterion: 'content', classId: 'poor' }, { criterion: 'attendance', classId: 'poor' }]);
});
