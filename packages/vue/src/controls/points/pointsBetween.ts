import type { Decimal, PointsMethod } from '@chamdiem/core';

const SCALE = 1e6;

/** Every value that may be given, most first; null when there are more than so many. */
export function pointsBetween({ min = 0, max, step }: PointsMethod, most: number): readonly number[] | null {
  const [low, high, by] = [min, max, step].map(scaled) as [number, number, number];
  const count = Math.floor((high - low) / by) + 1;
  return count > most ? null : Array.from({ length: count }, (_, i) => (low + by * (count - 1 - i)) / SCALE);
}

/** The first less the second; undefined where the second is no number. Exact for the six decimals that points may have. */
export function difference(from: Decimal, less: Decimal): number | undefined {
  const points = (scaled(from) - scaled(less)) / SCALE;
  return Number.isNaN(points) ? undefined : points;
}

/** How many decimals a number is written with. */
export function decimalsIn(value: Decimal): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function scaled(value: Decimal): number {
  return Math.round(Number(value) * SCALE);
}
