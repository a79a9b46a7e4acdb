import type { Adjustment, CriterionState, Decision, InputRef, Note, Outcome, Possible, ReportStatus, Role, RubricRef } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Amount } from './amount.ts';
import type { ClassesExplained } from './classes.ts';
import type { Working } from './working.ts';
import type { SumWorking } from './sumWorking.ts';

/**
 * The trail of one report as data: ids and numbers, no sentences. Lists come straight from the report;
 * workings and the terms of conditions are computed on first use. JSON.stringify writes all of it.
 */
export interface Explanation extends ExplanationData {
  /** The rubric's Plan, for readers that need titles; not part of the JSON. */
  readonly plan: Plan;
  /** All of it worked out, as plain data. */
  toJSON(): ExplanationData;
}

/** An explanation as its JSON. */
export interface ExplanationData {
  readonly rubric: RubricRef;
  readonly status: ReportStatus;
  readonly criteria: readonly CriterionLine[];
  readonly sections: readonly SectionLine[];
  /** null for a rubric without points. */
  readonly total: TotalLine | null;
  /** null for a rubric without classes. */
  readonly classes: ClassesExplained | null;
  /** What cost points, dearest first. */
  readonly reasons: readonly Reason[];
  readonly pending: PendingLine | null;
  readonly decision: DecisionLine | null;
  /** What the source says, or the author read into it, of everything that took effect. */
  readonly notes: readonly UsedNote[];
}

/** One criterion: its answer, its points and how they were made. */
export interface CriterionLine {
  readonly id: string;
  readonly state: CriterionState;
  readonly role: Role;
  /** As the sheet gives it. */
  readonly answer: boolean | number | string | null;
  readonly points: number | null;
  /** The exact value where the shown number differs from it. */
  readonly exact?: string | undefined;
  readonly max: number | null;
  /** Points short of the maximum; null for bonus, deduction, grades and while not known. */
  readonly lost: Amount | null;
  readonly working: Working;
}

/** One section: its points and how they were made. */
export interface SectionLine {
  readonly id: string;
  readonly state: 'given' | 'na' | 'missing';
  readonly points: number | null;
  readonly exact?: string | undefined;
  readonly max: number | null;
  /** null for a section without points. */
  readonly working: SumWorking | null;
  /** The section's own classes, where it has some. */
  readonly classes: ClassesExplained | null;
}

/** The total and how it was made. */
export interface TotalLine {
  readonly points: number | null;
  /** The exact total where the shown one differs from it. */
  readonly exact?: string | undefined;
  readonly max: number | null;
  readonly possible: Possible | null;
  readonly adjustments: readonly AdjustmentLine[];
  readonly working: SumWorking;
}

/** One adjustment of the total. */
export interface AdjustmentLine {
  readonly id: string;
  readonly kind: Adjustment['kind'];
  readonly applied: boolean | null;
  readonly change: number | null;
}

/** share: part of everything that was lost, from 0 to 1. */
export type Reason =
  | { readonly kind: 'criterion'; readonly id: string; readonly cost: Amount; readonly share: number }
  /** Points on a scale where fewer are better. */
  | { readonly kind: 'scored'; readonly id: string; readonly cost: Amount; readonly share: number }
  | { readonly kind: 'deduction'; readonly id: string; readonly cost: Amount; readonly share: number }
  | { readonly kind: 'adjustment'; readonly id: string; readonly cost: Amount; readonly share: number };

/** What is still possible, and what it waits for. */
export interface PendingLine {
  readonly possible: readonly string[];
  readonly openPossible: boolean;
  readonly exemptPossible: boolean;
  readonly waitingFor: readonly InputRef[];
}

/** What a person decided, beside what the rules give. */
export interface DecisionLine extends Decision {
  readonly computed: Outcome;
}

/** A note on something that took effect. */
export interface UsedNote {
  readonly of: 'rubric' | 'section' | 'criterion' | 'not-applicable' | 'rescale' | 'adjustment' | 'classes' | 'class' | 'requirement' | 'knock-out' | 'cap' | 'exemption' | 'value';
  readonly id: string;
  readonly note: Note;
}
