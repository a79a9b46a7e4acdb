export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, min: sorted[0]!, max: sorted.at(-1)! };
}

/** Ratio of neighbours: the i-th process of one subject ran beside the i-th of the other, in the same disturbance. */
export function ratios(upper: readonly number[], lower: readonly number[]): Spread {
  const pairs = Math.min(upper.length, lower.length);
  return spread(Array.from({ length: pairs }, (_, i) => upper[i]! / lower[i]!));
}
