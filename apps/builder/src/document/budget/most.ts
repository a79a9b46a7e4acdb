import { pointsRange, type Decimal, type Method, type Scale } from '@chamdiem/core';

const known = new WeakMap<Method, { readonly scales: readonly Scale[] | undefined; readonly most: Decimal | null }>();

/** The most points that a method gives; null for a grade. Kept per frozen method, for a keystroke changes one of a thousand. */
export function mostOf(method: Method, scales: readonly Scale[] | undefined): Decimal | null {
  const before = known.get(method);
  if (before !== undefined && (before.scales === scales || !usesScale(method))) return before.most;
  const most = pointsRange(method, scales)?.most ?? null;
  known.set(method, { scales, most });
  return most;
}

function usesScale(method: Method): boolean {
  return method.kind === 'levels' && method.scale !== undefined;
}
