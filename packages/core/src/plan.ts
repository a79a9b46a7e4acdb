import type { Rubric } from './generated/types.ts';
import type { Expr } from './expr/expr.ts';

/**
 * A compiled rubric: frozen plain data that can be printed, compared and stored.
 * inputs are what a sheet gives; slots are named results in an order in which each needs only inputs and earlier slots.
 */
export interface Plan {
  readonly planVersion: 1;
  readonly rubric: Rubric;
  readonly digest: string;
  /** scaled: every number is an integer below 2^53 over a fixed denominator; rational: BigInt fractions, and why. */
  readonly arithmetic: { readonly kind: 'scaled' } | { readonly kind: 'rational'; readonly because: string };
  readonly inputs: readonly PlanInput[];
  readonly tables: readonly PlanTable[];
  readonly slots: readonly PlanSlot[];
  readonly criteria: readonly PlanCriterion[];
  readonly sections: readonly PlanSection[];
  readonly total: PlanTotal | null;
  readonly classes: PlanClasses | null;
  readonly exemptions: readonly PlanRule[];
  readonly constraints: readonly PlanRule[];
}

/** What one input accepts. Numbers are integers over 10^decimals: min, max, step and default are scaled so. */
export type InputDomain =
  | { readonly type: 'boolean' }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly decimals: number; readonly step: number }
  | { readonly type: 'choice'; readonly options: readonly string[] };

/** One thing that a sheet gives: an answer, a denominator, a fact, whether it applies, a lift, the number of findings. */
export interface PlanInput {
  readonly from: InputSource;
  readonly domain: InputDomain;
  /** Scaled number, position of an option, 0 or 1; null when a missing input stays missing. */
  readonly default: number | null;
}

/** Where a sheet says what an input holds. */
export type InputSource =
  | { readonly kind: 'answer' | 'of' | 'na'; readonly criterion: number }
  | { readonly kind: 'fact' | 'fact-na'; readonly fact: string }
  | { readonly kind: 'lift'; readonly rule: string }
  | { readonly kind: 'findings'; readonly severities: readonly string[] | null; readonly status: 'open' | 'closed' | null };

/** A table of rows that a sheet may hold. */
export interface PlanTable {
  readonly id: string;
  readonly minRows: number;
  readonly maxRows: number;
  readonly columns: readonly { readonly id: string; readonly domain: InputDomain | { readonly type: 'text' } }[];
}

/** A named result and the expression that computes it. */
export interface PlanSlot {
  readonly id: string;
  readonly type: 'number' | 'boolean';
  readonly expr: Expr;
  /** Reachable bounds of a number, as exact fractions. */
  readonly bounds: { readonly min: string; readonly max: string } | null;
}

/** The slots and inputs of one criterion; numbers are positions in `slots` and `inputs`. */
export interface PlanCriterion {
  readonly id: string;
  /** Place in the rubric. */
  readonly path: readonly (string | number)[];
  /** Points by the method, rounded, before not-applicable: null for a graded criterion. An override takes this slot's place. */
  readonly earned: number | null;
  readonly points: number | null;
  /** Effective maximum. */
  readonly max: number | null;
  /** Slot that says whether the criterion is not applicable; null when it always applies. */
  readonly na: number | null;
  /** Why it is na by the rubric and not by the rater; null when only the rater can say so. */
  readonly ruledNa: number | null;
  /** What the method can give at all: overrides lie between. */
  readonly least: string;
  readonly most: string;
  readonly answer: number | null;
  readonly of: number | null;
  readonly missing: 'incomplete' | 'zero' | 'block';
  readonly role: 'normal' | 'bonus' | 'deduction';
  readonly comment: 'always' | 'below-full' | null;
  readonly evidence: 'always' | 'below-full' | null;
}

/** The slots of one section. */
export interface PlanSection {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly points: number | null;
  readonly max: number | null;
  /** Slot that says whether everything in it is left out; null when never. */
  readonly leftOut: number | null;
  readonly classes: PlanClasses | null;
}

/** The slots of the total. */
export interface PlanTotal {
  /** Exact total. */
  readonly exact: number;
  /** Displayed total; the same slot when no rounding is declared. */
  readonly shown: number;
  readonly max: number;
  readonly adjustments: readonly { readonly id: string; readonly applies: number | null; readonly change: number }[];
}

/** A scale of classes, best first, with the rules over it. */
export interface PlanClasses {
  readonly classes: readonly PlanClass[];
  readonly knockOuts: readonly PlanForce[];
  readonly caps: readonly PlanForce[];
  readonly qualifiers: readonly PlanRule[];
}

/** The slots of one class; null where it has no such bound. */
export interface PlanClass {
  readonly id: string;
  readonly rule: number;
  readonly cut: number | null;
  readonly upTo: number | null;
  readonly requirements: readonly PlanRule[];
  readonly advisory: boolean;
}

/** A rule and the slot of its condition. */
export interface PlanRule {
  readonly id: string;
  readonly when: number;
}

/** A knock-out or cap and the position of its class. */
export interface PlanForce extends PlanRule {
  /** The rule holds and no person lifted it. */
  readonly inForce: number;
  readonly to: number;
  readonly grounds: readonly string[];
  readonly advisory: boolean;
}
