import type { RatingDetail, Scoresheet } from '@chamdiem/core';
import { detailOf, shortened } from './rating.ts';

/** The parts of a sheet that are lists or records and that a form writes whole. */
export type SheetPart = Exclude<keyof Scoresheet, 'rubric' | 'ratings'>;

/** Parts of a rating to set; undefined takes a part away. */
export type RatingChange = { readonly [K in keyof RatingDetail]?: RatingDetail[K] | undefined };

/** The sheet with this change of one rating. */
export function withRating(sheet: Scoresheet, criterionId: string, change: RatingChange): Scoresheet {
  return Object.freeze({ ...sheet, ratings: withKey(sheet.ratings, criterionId, shortened({ ...detailOf(sheet.ratings[criterionId]), ...change })) });
}

/** The sheet with several answers. */
export function withAnswers(sheet: Scoresheet, answers: Readonly<Record<string, NonNullable<RatingDetail['value']>>>): Scoresheet {
  const ratings = { ...sheet.ratings };
  for (const [id, value] of Object.entries(answers)) ratings[id] = shortened({ ...detailOf(ratings[id]), value })!;
  return Object.freeze({ ...sheet, ratings: Object.freeze(ratings) });
}

/** The sheet with a part replaced, or without it. */
export function withPart<K extends SheetPart>(sheet: Scoresheet, part: K, value: Scoresheet[K] | undefined): Scoresheet {
  return Object.freeze(withKey<unknown>({ ...sheet }, part, value)) as unknown as Scoresheet;
}

/** A record with the key set, or without it. */
export function withKey<T>(record: Readonly<Record<string, T>> | undefined, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const next = { ...record };
  if (value === undefined) delete next[key];
  else next[key] = value;
  return Object.freeze(next);
}
