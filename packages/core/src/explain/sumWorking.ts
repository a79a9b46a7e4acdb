import type { Combine, Role } from '../generated/types.ts';
import type { Amount } from './amount.ts';
import type { ClampStep, RoundingStep } from './working.ts';

/** How a section, or the total, is made of its parts: combined, rescaled, bonus and deduction, adjustments, clamp, rounding. */
export interface SumWorking {
  readonly combine: Combine;
  readonly parts: readonly PartLine[];
  /** The normal parts combined, and their maximum. */
  readonly combined: Amount;
  readonly combinedMax: Amount;
  readonly rescale: RescaleStep | null;
  readonly adjustments: readonly AdjustmentStep[];
  readonly clamp: ClampStep | null;
  readonly rounding: RoundingStep | null;
  /** True when nothing in it applies: it then has no points, whatever its bonus items give, and no further step counts. */
  readonly leftOut: boolean | null;
  readonly points: Amount;
}

/** One item of a sum. */
export interface PartLine {
  readonly kind: 'section' | 'criterion';
  readonly id: string;
  readonly role: Role;
  readonly points: Amount;
  readonly max: Amount;
  readonly weight: Amount;
  /** Not counted, because it does not apply; null while not known. */
  readonly leftOut: boolean | null;
}

/** points x base / from; empty: nothing was left to rescale. */
export interface RescaleStep {
  readonly applied: boolean | null;
  readonly from: Amount;
  readonly base: Amount;
  readonly points: Amount;
  readonly empty: boolean;
  /** Criteria that do not apply and ask for it. */
  readonly because: readonly string[];
}

/** An adjustment in the order in which the total is made. */
export interface AdjustmentStep {
  readonly id: string;
  readonly applied: boolean | null;
  readonly term: Amount;
  readonly change: Amount;
  readonly before: Amount;
}
