import type { Criterion, Decimal, Method, NumberDomain, RatingDetail } from '@chamdiem/core';

/** What every control is given: the criterion, its answer, and who names and explains it. */
export interface ControlProps<M extends Method = Method> {
  readonly criterion: Criterion & { readonly method: M };
  readonly rating: RatingDetail;
  readonly labelledby: string;
  readonly describedby?: string | undefined;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  /** award: points are given; deduct: they are taken off the maximum. */
  readonly entry?: 'award' | 'deduct';
  /** A dense desk table leaves out what is not needed to answer. */
  readonly dense?: boolean;
}

export interface ControlEmits {
  answer: [value: RatingDetail['value'] | undefined];
  denominator: [value: Decimal | undefined];
}

/** An answer that is a number, or was typed as one. */
export function numberIn(value: RatingDetail['value'] | undefined): Decimal | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** Which numbers a field takes. */
export function boundsOf(domain: NumberDomain | undefined): { readonly min: Decimal | undefined; readonly max: Decimal | undefined; readonly decimals: number } {
  return { min: domain?.min, max: domain?.max, decimals: domain?.decimals ?? 0 };
}
