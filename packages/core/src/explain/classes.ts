import type { Truth } from '../expr/interval.ts';
import type { Advice, Cut, Lift, Outcome } from '../generated/types.ts';
import type { Amount } from './amount.ts';
import type { Trail } from './trail.ts';

/** How a class came about: every rule with what it came to. */
export interface ClassesExplained {
  readonly outcome: Outcome;
  /** What the rules give; differs from outcome only when a person decided. */
  readonly computed: Outcome;
  readonly exemptions: readonly RuleLine[];
  readonly caps: readonly ForceLine[];
  readonly knockOuts: readonly ForceLine[];
  /** Best class first. */
  readonly classes: readonly ClassLine[];
  readonly qualifiers: readonly string[];
  readonly advice: readonly Advice[];
}

/** A rule and what its condition came to. */
export interface RuleLine {
  readonly id: string;
  readonly holds: Truth;
  /** Computed on first use. */
  readonly trail: Trail;
}

/** A knock-out or cap; classId is the class that it forces, or the best that it allows. */
export interface ForceLine extends RuleLine {
  readonly classId: string;
  readonly advisory: boolean;
  readonly lifted: Lift | null;
  /** True when it is one of those that decided. */
  readonly decided: boolean;
}

/** One class: whether its rule holds, by its bounds and requirements. */
export interface ClassLine {
  readonly classId: string;
  /** Whether its own rule holds. */
  readonly holds: Truth;
  readonly advisory: boolean;
  /** Caps that hold and take this class away. */
  readonly barredBy: readonly string[];
  readonly cut: BoundLine | null;
  readonly upTo: BoundLine | null;
  readonly requirements: readonly RuleLine[];
}

/** A bound on the total (or the section's points); short: by how much it is missed. */
export interface BoundLine {
  readonly bound: Cut;
  readonly holds: Truth;
  readonly compared: Amount;
  readonly short: Amount | null;
}
