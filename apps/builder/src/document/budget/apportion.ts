/**
 * Splits a whole number in proportion to weights, by largest remainder: the parts add up to it exactly, and none is further than one from its fair share.
 * Of equal remainders the first gets more. Without any weight the parts are equal.
 */
export function apportion(whole: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) return [];
  if (whole < 0n) return apportion(-whole, weights).map((part) => -part);
  const sum = weights.reduce((a, b) => a + b, 0n);
  const fair = sum > 0n ? weights : weights.map(() => 1n);
  const all = sum > 0n ? sum : BigInt(weights.length);
  const parts = fair.map((weight) => (whole * weight) / all);
  let left = whole - parts.reduce((a, b) => a + b, 0n);
  const order = fair.map((weight, i) => ({ i, rest: (whole * weight) % all })).toSorted((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  for (const { i } of order) {
    if (left === 0n) break;
    parts[i]! += 1n;
    left -= 1n;
  }
  return parts;
}
