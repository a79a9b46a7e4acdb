import type { Decimal } from '@chamdiem/core';

interface Steps {
  readonly step: Decimal;
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
}

/** One step more or less, inside the bounds; without a number yet, the lowest (or 0). Exact for the six decimals that points may have. */
export function stepped(value: Decimal | undefined, by: 1 | -1, { step, min, max }: Steps): number {
  const [low, high] = [min === undefined ? -Infinity : scaled(min), max === undefined ? Infinity : scaled(max)];
  const now = value === undefined ? Number.NaN : scaled(value);
  const next = Number.isNaN(now) ? (low === -Infinity ? 0 : low) + (by > 0 ? scaled(step) : 0) : now + by * scaled(step);
  return Math.min(Math.max(next, low), high) / SCALE;
}

const SCALE = 1e6;

function scaled(value: Decimal): number {
  return Math.round(Number(value) * SCALE);
}
