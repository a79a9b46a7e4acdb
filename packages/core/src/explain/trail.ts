import type { ApplicableCondition, ClassCondition, ColumnCondition, CompareCondition, EveryCondition, GroupCondition, HoldsCondition, IsCondition, LevelCondition, NotCondition, OptionCondition, Term, YesCondition } from '../generated/types.ts';
import type { Truth } from '../expr/interval.ts';
import type { Amount } from './amount.ts';

/** A condition beside what it came to on the sheet. holds is null while not known. */
export type Trail =
  | { readonly kind: 'compare'; readonly condition: CompareCondition; readonly holds: Truth; readonly left: Side; readonly right: Side; /** By how much it fails. */ readonly short: Amount | null }
  | { readonly kind: 'fact'; readonly condition: IsCondition | OptionCondition; readonly holds: Truth; readonly given: Given }
  | { readonly kind: 'answer'; readonly condition: YesCondition | LevelCondition; readonly holds: Truth; readonly given: Given }
  | { readonly kind: 'class'; readonly condition: ClassCondition; readonly holds: Truth; readonly given: string | null }
  | { readonly kind: 'applicable'; readonly condition: ApplicableCondition; readonly holds: Truth }
  | { readonly kind: 'named'; readonly condition: HoldsCondition; readonly holds: Truth; readonly of: Trail }
  | { readonly kind: 'criteria'; readonly condition: EveryCondition; readonly holds: Truth; readonly tested: readonly Tested[] }
  | { readonly kind: 'group'; readonly condition: GroupCondition; readonly holds: Truth; readonly of: readonly Trail[] }
  | { readonly kind: 'not'; readonly condition: NotCondition; readonly holds: Truth; readonly of: Trail }
  /** A column is looked at row by row and has no one answer. */
  | { readonly kind: 'column'; readonly condition: ColumnCondition; readonly holds: null };

/** parts: the facts, answers and named values inside a term that is more than one of these. */
export interface Side {
  readonly term: Term;
  readonly amount: Amount;
  readonly parts: readonly { readonly term: Term; readonly amount: Amount }[];
}

/** What the sheet says about one fact or criterion. */
export type Given =
  | { readonly state: 'given'; readonly value: boolean | string }
  | { readonly state: 'na' }
  | { readonly state: 'missing' };

/** One selected criterion put to the test. */
export interface Tested {
  readonly id: string;
  readonly passes: Truth;
  readonly na: boolean;
  readonly points: number | null;
  readonly max: number | null;
  readonly level: string | null;
}
