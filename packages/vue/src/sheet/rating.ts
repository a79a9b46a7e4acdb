import type { Rating, RatingDetail } from '@chamdiem/core';

const EMPTY: RatingDetail = Object.freeze({});

/** A rating in its long form. */
export function detailOf(rating: Rating | undefined): RatingDetail {
  if (rating === null || rating === undefined) return EMPTY;
  return typeof rating === 'object' ? rating : { value: rating };
}

/** A rating as short as it can be said; undefined when nothing is left of it. */
export function shortened(detail: { readonly [K in keyof RatingDetail]?: RatingDetail[K] | undefined }): Rating | undefined {
  const said = Object.entries(detail).filter(([, part]) => part !== undefined && part !== null && part !== '' && !(Array.isArray(part) && part.length === 0));
  if (said.length === 0) return undefined;
  if (said.length === 1 && said[0]![0] === 'value') return said[0]![1] as Rating;
  return Object.freeze(Object.fromEntries(said)) as RatingDetail;
}
