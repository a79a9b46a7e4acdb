import type { Rating, Ratings } from '../generated/types.ts';

export type Answered = boolean | number | string | null;

/** What a sheet answers to a criterion, in short or in long form. */
export function answerIn(ratings: Ratings, id: string): Answered {
  return Object.hasOwn(ratings, id) ? answerOf(ratings[id]) : null;
}

export function answerOf(rating: Rating | undefined): Answered {
  return typeof rating === 'object' ? (rating?.value ?? null) : (rating ?? null);
}
