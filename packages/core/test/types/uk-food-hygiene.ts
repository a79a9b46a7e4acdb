// Sheets of uk-food-hygiene 1.0.0: UK Food Hygiene Rating Scheme: scores to rating
// Printed from sha256-0aafda903b8f0fb1708fb6926fd15cdc83aad3b8d72aadd0fcecd8d3fbb932d1.

import type { RatingDetail, Scoresheet } from '../../src/index.ts';

export type UkFoodHygieneSheet = Omit<Scoresheet, 'rubric' | 'ratings' | 'facts' | 'rows' | 'findings' | 'lifts' | 'decision'> & {
  rubric: { id: 'uk-food-hygiene'; version: string; digest?: string };
  ratings: UkFoodHygieneRatings;
  decision?: { classId: UkFoodHygieneClass; by: string; at: string; reason: string };
};

export type UkFoodHygieneRatings = {
  /** How hygienically the food is handled */
  'handling'?: 'score-0' | 'score-5' | 'score-10' | 'score-15' | 'score-20' | 'score-25' | Pick<RatingDetail, 'comment' | 'evidence' | 'override'> & { value?: 'score-0' | 'score-5' | 'score-10' | 'score-15' | 'score-20' | 'score-25' | null } | null;
  /** Condition of the structure of the premises */
  'structure'?: 'score-0' | 'score-5' | 'score-10' | 'score-15' | 'score-20' | 'score-25' | Pick<RatingDetail, 'comment' | 'evidence' | 'override'> & { value?: 'score-0' | 'score-5' | 'score-10' | 'score-15' | 'score-20' | 'score-25' | null } | null;
  /** How the business manages and records what it does to make sure food is safe */
  'management'?: 'score-0' | 'score-5' | 'score-10' | 'score-20' | 'score-30' | Pick<RatingDetail, 'comment' | 'evidence' | 'override'> & { value?: 'score-0' | 'score-5' | 'score-10' | 'score-20' | 'score-30' | null } | null;
};

export type UkFoodHygieneClass = 'rating-5' | 'rating-4' | 'rating-3' | 'rating-2' | 'rating-1' | 'rating-0';
