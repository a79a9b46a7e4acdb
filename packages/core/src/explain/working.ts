import type { Evidence, MissingPolicy, Rounding } from '../generated/types.ts';
import type { Amount } from './amount.ts';

/** How a criterion came to its points. */
export interface Working {
  /** What the method makes of the answer, whether or not something else took its place. */
  readonly method: MethodWorking;
  /** Present when rounding changed the points of the method. */
  readonly rounding: RoundingStep | null;
  readonly notApplicable: NotApplicableEffect | null;
  readonly override: OverrideEffect | null;
  /** Present when the answer is missing or was refused. */
  readonly missing: { readonly policy: MissingPolicy; readonly possible: Amount | null } | null;
  readonly comment: string | null;
  readonly evidence: readonly Evidence[];
}

/** A rounding that changed a number. */
export interface RoundingStep {
  readonly rounding: Rounding;
  readonly before: Amount;
  readonly after: Amount;
}

/** A limit that changed a number. */
export interface ClampStep {
  readonly side: 'min' | 'max';
  readonly limit: Amount;
  readonly before: Amount;
}

/** points: what the method gives after rounding; null while not known or for a grade. */
export type MethodWorking =
  | { readonly kind: 'yes-no'; readonly answer: boolean | null; readonly points: Amount }
  | { readonly kind: 'levels'; readonly level: string | null; readonly points: Amount | null }
  | { readonly kind: 'points'; readonly points: Amount }
  | { readonly kind: 'bands'; readonly number: Amount; readonly band: string | null; readonly bands: readonly BandState[]; readonly points: Amount }
  | { readonly kind: 'ratio'; readonly numerator: Amount; readonly denominator: Amount; readonly max: Amount; readonly raw: Amount; readonly clamp: ClampStep | null; readonly points: Amount }
  | { readonly kind: 'count'; readonly count: Amount; readonly each: Amount; readonly base: Amount; readonly raw: Amount; readonly clamp: ClampStep | null; readonly points: Amount }
  | { readonly kind: 'accrual'; readonly number: Amount; readonly from: Amount; readonly step: Amount; readonly steps: Amount | null; readonly each: Amount; readonly base: Amount; readonly raw: Amount; readonly clamp: ClampStep | null; readonly points: Amount }
  | { readonly kind: 'formula'; readonly raw: Amount; readonly clamp: ClampStep | null; readonly points: Amount }
  | { readonly kind: 'imported'; readonly points: Amount };

/** Whether a band surely fits: its edges as numbers, and its conditions. */
export interface BandState {
  readonly id: string;
  readonly fits: boolean;
  readonly from: Amount | null;
  readonly to: Amount | null;
  readonly and: boolean | null;
  readonly or: boolean | null;
}

/** Why a criterion does not apply, and what that does to the points. */
export interface NotApplicableEffect {
  readonly policy: 'full' | 'zero' | 'leave-out' | 'rescale';
  readonly because:
    | { readonly kind: 'condition'; readonly item: string }
    | { readonly kind: 'denominator-zero' }
    | { readonly kind: 'rater'; readonly reason: string };
  /** What is rescaled in its place, from which maximum to which base. */
  readonly rescaled: { readonly scope: 'total' | 'section'; readonly id: string | null; readonly from: Amount; readonly base: Amount } | null;
}

/** Points that a person gave in place of the method. */
export interface OverrideEffect {
  readonly points: Amount;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string | null;
  /** What the method would have given. */
  readonly computed: Amount;
}
