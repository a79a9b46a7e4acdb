import type { Rating, RatingDetail } from '@chamdiem/core';
import { isRecord } from './sound.ts';

const EMPTY: RatingDetail = Object.freeze({});

/** A rating in its long form, without what no form can show. */
export function detailOf(rating: Rating | undefined): RatingDetail {
  if (rating === null || rating === undefined) return EMPTY;
  if (typeof rating !== 'object') return { value: rating };
  if (!isRecord(rating)) return EMPTY;
  return PARTS.every(([part, isSound]) => rating[part] === undefined || isSound(rating[part])) ? rating : soundIn(rating);
}

const PARTS: readonly (readonly [part: keyof RatingDetail, isSound: (value: unknown) => boolean])[] = [
  ['comment', (value) => typeof value === 'string'],
  ['notApplicable', (value) => isRecord(value) && typeof value['reason'] === 'string'],
  ['override', (value) => isRecord(value) && typeof value['reason'] === 'string'],
  ['evidence', (value) => Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['title'] === 'string')],
];

function soundIn(rating: RatingDetail): RatingDetail {
  const unsound = new Set<string>(PARTS.filter(([part, isSound]) => !isSound(rating[part])).map(([part]) => part));
  return Object.fromEntries(Object.entries(rating).filter(([part]) => !unsound.has(part)));
}

/** A rating as short as it can be said; undefined when nothing is left of it. */
export function shortened(detail: { readonly [K in keyof RatingDetail]?: RatingDetail[K] | undefined }): Rating | undefined {
  const said = Object.entries(detail).filter(([, part]) => part !== undefined && part !== null && part !== '' && !(Array.isArray(part) && part.length === 0));
  if (said.length === 0) return undefined;
  if (said.length === 1 && said[0]![0] === 'value') return said[0]![1] as Rating;
  return Object.freeze(Object.fromEntries(said)) as RatingDetail;
}
