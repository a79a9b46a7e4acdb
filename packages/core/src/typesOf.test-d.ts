import type { Hd27YeuKemFacts, Hd27YeuKemSheet } from '../test/types/hd-27-yeu-kem.ts';
import type { UkFoodHygieneRatings, UkFoodHygieneSheet } from '../test/types/uk-food-hygiene.ts';
import type { Plan } from './plan.ts';
import { score } from './score.ts';

// Every line with an expected error is one that the compiler must refuse; typesOf.test.ts looks after the printed types.
declare const plan: Plan;
const rubric = { id: 'uk-food-hygiene', version: '1.0.0' } as const;

const right: UkFoodHygieneSheet = { rubric, rater: { id: 'a' }, ratings: { handling: 'score-5', structure: { value: 'score-10', comment: 'x' }, management: null } };
score(plan, right);

const longForm: UkFoodHygieneRatings = { handling: { value: 'score-0', override: { points: 5, reason: 'x' }, evidence: [{ title: 'x' }] } };
score(plan, { rubric, ratings: longForm });

// @ts-expect-error a level of another criterion
export const wrongLevel: UkFoodHygieneRatings = { handling: 'score-30' };
// @ts-expect-error nor in the long form
export const wrongLongForm: UkFoodHygieneRatings = { handling: { value: 'score-30' } };
// @ts-expect-error no such criterion
export const wrongCriterion: UkFoodHygieneRatings = { kitchen: 'score-5' };
// @ts-expect-error sheets of another rubric
export const wrongRubric: UkFoodHygieneSheet = { rubric: { id: 'apgar', version: '1.0.0' }, ratings: {} };
// @ts-expect-error no such class
export const wrongClass: UkFoodHygieneSheet = { ...right, decision: { classId: 'rating-6', by: 'a', at: '2026-01-05', reason: 'b' } };
// @ts-expect-error the rubric has no facts
export const noFacts: UkFoodHygieneSheet = { ...right, facts: {} };

const facts: Hd27YeuKemFacts = { 'organisation-kind': 'chi-bo', 'disunity': false, 'children-total': '12', 'government-lowest': { notApplicable: true } };
score(plan, { rubric: { id: 'hd-27-yeu-kem', version: '1.0.0' }, ratings: { points: 71.5 }, facts } satisfies Hd27YeuKemSheet);

// @ts-expect-error a yes or no
export const wrongFact: Hd27YeuKemFacts = { disunity: 'no' };
// @ts-expect-error always applies
export const wrongNa: Hd27YeuKemFacts = { disunity: { notApplicable: true } };
// @ts-expect-error no such option
export const wrongOption: Hd27YeuKemFacts = { 'organisation-kind': 'tinh-uy' };
