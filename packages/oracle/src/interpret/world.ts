import type { Rational } from '../rational.ts';
import type { Criterion, Section } from '../types/items.ts';
import type { Condition, Term } from '../types/terms.ts';
import type { Column, Rubric, SheetContent } from '../types/rubric.ts';

/** The oracle keeps no bounds: what is not known is just that. */
export type Unknown = 'unknown';
export type Num = Rational | Unknown;
export type Truth = boolean | Unknown;

export type Cell = Rational | boolean | string;
export interface Row {
  readonly columns: readonly Column[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A criterion, with the sections around it from the nearest outwards. */
export interface Placed {
  readonly criterion: Criterion;
  readonly around: readonly Section[];
}

export type CriterionState = 'given' | 'na' | 'missing' | 'invalid' | 'overridden';

/** What an answer is, once accepted. */
export type Answer =
  | { readonly kind: 'given'; readonly value: Cell; readonly of: Rational | null }
  | { readonly kind: 'na' | 'missing' | Unknown };

/** What the rating says, before it is turned into points. */
export interface Standing {
  readonly applies: Truth;
  /** Unknown only because the answer that is still missing may make it not applicable. */
  readonly silent: boolean;
  readonly answer: Answer;
  readonly refused: boolean;
  readonly override: Rational | null;
}

export interface CriterionResult {
  readonly state: CriterionState | Unknown;
  readonly leftOut: Truth;
  /** null for a grade; 0 when left out. */
  readonly points: Num | null;
  readonly max: Num | null;
  /** What the method gives, where a person overrode it. */
  readonly computed: Num | null;
  /** Counts as known for the status of the report; null where semantics.md leaves it to the bounds. */
  readonly settled: boolean | null;
}

export interface NodeResult {
  readonly leftOut: Truth;
  readonly points: Num;
  readonly max: Num;
}

export type Outcome =
  | { readonly kind: 'class'; readonly classId: string; readonly decidedBy: 'rule' | 'knock-out' | 'cap' | 'person' }
  | { readonly kind: 'open'; readonly candidates: readonly string[] }
  | { readonly kind: 'exempt'; readonly reason: string }
  | { readonly kind: 'none' }
  | { readonly kind: Unknown };

export interface World {
  readonly rubric: Rubric;
  readonly content: SheetContent;
  readonly criteria: readonly Placed[];
  readonly sections: readonly Section[];
  placed(id: string): Placed | undefined;
  term(term: Term, row?: Row): Num;
  condition(condition: Condition, row?: Row): Truth;
  /** Apart from the points, which a formula computes from the criterion's own answer. */
  standing(id: string): Standing;
  criterion(id: string): CriterionResult;
  section(id: string): NodeResult;
  /** The total as cuts and `{op: total}` compare it. */
  comparedTotal(): Num;
  sectionOutcome(id: string): Outcome;
}

export const isKnown = <T>(value: T | Unknown): value is Exclude<T, Unknown> => value !== 'unknown';

export function all(list: readonly Truth[]): Truth {
  if (list.includes(false)) return false;
  return list.includes('unknown') ? 'unknown' : true;
}

export const not = (value: Truth): Truth => (isKnown(value) ? !value : 'unknown');
export const any = (list: readonly Truth[]): Truth => not(all(list.map(not)));

/** All numbers, or unknown when one is. */
export function known(list: readonly Num[]): Rational[] | Unknown {
  const numbers = list.filter(isKnown);
  return numbers.length === list.length ? numbers : 'unknown';
}

export function lift(list: readonly Num[], compute: (...numbers: Rational[]) => Num): Num {
  const numbers = known(list);
  return isKnown(numbers) ? compute(...numbers) : 'unknown';
}
