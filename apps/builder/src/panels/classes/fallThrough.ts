import type { ClassScale, RubricClass } from '@chamdiem/core';

/** What becomes of a sheet that is not in a class: the next that decides, nobody's, or there is no such sheet. */
export type FallThrough = { readonly kind: 'class'; readonly to: RubricClass } | { readonly kind: 'open' } | { readonly kind: 'never' };

export function fallThrough({ list }: ClassScale, index: number): FallThrough {
  const here = list[index];
  if (here?.advisory !== true && here?.cut === undefined && here?.upTo === undefined && (here?.when?.length ?? 0) === 0) return { kind: 'never' };
  const next = list.slice(index + 1).find(({ advisory }) => advisory !== true);
  return next === undefined ? { kind: 'open' } : { kind: 'class', to: next };
}
