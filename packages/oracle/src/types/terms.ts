// The documents as schemas/*.schema.json describe them, written by hand so that the oracle owes nothing to the engine.
// Parts that never change a score (texts, sources, notes) are left out or kept loose.
import type { RoundingMode } from '../rational.ts';

export type Decimal = number | string;
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '!=';
export type Text = Record<string, string>;
export interface Rounding {
  digits: number;
  mode: RoundingMode;
}
export type RoundOrNone = Rounding | 'none';
export type Role = 'normal' | 'bonus' | 'deduction';
export type MissingPolicy = 'incomplete' | 'zero' | 'block';
export type CombineKind = 'sum' | 'mean' | 'weighted' | 'min' | 'max' | 'none';

export interface Selector {
  criteria?: string[] | undefined;
  sections?: string[] | undefined;
  tags?: string[] | undefined;
  all?: true | undefined;
  include?: ('bonus' | 'deduction')[] | undefined;
}

export type CriterionTest =
  | { op: 'full' }
  | { op: 'points'; cmp: Comparator; value: Decimal }
  | { op: 'grade'; cmp: Comparator; value: string };

export type Term = Decimal | TermNode;
export type TermNode =
  | { op: 'fact'; id: string; whenNotApplicable?: Term | undefined }
  | { op: 'answer'; id: string; part?: 'value' | 'of' | undefined; whenNotApplicable?: Term | undefined }
  | { op: 'points' | 'maxPoints' | 'value' | 'column'; id: string }
  | { op: 'total' }
  | { op: 'add' | 'subtract' | 'multiply' | 'min' | 'max'; args: Term[] }
  | { op: 'divide'; num: Term; den: Term; whenZero?: Term | undefined }
  | { op: 'round'; of: Term; rounding: Rounding }
  | { op: 'if'; cases: { when: Condition; then: Term }[]; else: Term }
  | { op: 'count'; of: Condition[] }
  | SelectTerm
  | RowsTerm
  | { op: 'countRows'; rows: string; when?: Condition | undefined; distinct?: string | undefined }
  | { op: 'findings'; severities?: string[] | undefined; status?: 'open' | 'closed' | undefined };

export interface SelectTerm {
  op: 'select';
  select: Selector;
  take: 'sum' | 'min' | 'max' | 'count';
  that?: CriterionTest | undefined;
}

export interface RowsTerm {
  op: 'sumRows' | 'maxRows' | 'minRows';
  rows: string;
  of: Term;
  when?: Condition | undefined;
  whenEmpty?: Decimal | undefined;
}

export type Condition =
  | { op: 'compare'; left: Term; cmp: Comparator; right: Term }
  | { op: 'is'; fact: string; whenNotApplicable?: boolean | undefined }
  | { op: 'option'; fact: string; cmp: Comparator; value: string; whenNotApplicable?: boolean | undefined }
  | { op: 'yes'; criterion: string; whenNotApplicable?: boolean | undefined }
  | { op: 'level'; criterion: string; cmp: Comparator; value: string; whenNotApplicable?: boolean | undefined }
  | { op: 'class'; section: string; cmp: Comparator; value: string }
  | { op: 'applicable'; criterion: string }
  | { op: 'holds'; value: string }
  | { op: 'every' | 'some'; select: Selector; that: CriterionTest }
  | { op: 'columnIs'; id: string; cmp?: Comparator | undefined; value?: string | undefined }
  | { op: 'all' | 'any'; of: Condition[] }
  | { op: 'not'; of: Condition };
