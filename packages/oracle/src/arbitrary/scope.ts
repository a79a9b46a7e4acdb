import type { Criterion, Section } from '../types/items.ts';
import type { Column, Fact, RowTable, Scale, Value } from '../types/rubric.ts';
import type { Condition, Term } from '../types/terms.ts';
import type { Tape } from './tape.ts';

/** A criterion that is already made, so that what comes later may refer to it. */
export interface Made {
  readonly criterion: Criterion;
  readonly around: readonly Section[];
  readonly mayBeNa: boolean;
  /** Has points, and is not a mere grade. */
  readonly scored: boolean;
}

/** Terms hold conditions and conditions hold terms; each reaches the other through the scope. Depth bounds the nesting. */
export interface Grammar {
  term(scope: Scope, depth: number): Term;
  condition(scope: Scope, depth: number): Condition;
}

/** What a term or condition may refer to at some place: only what is made before it, so that nothing goes in circles. */
export interface Scope {
  readonly tape: Tape;
  readonly grammar: Grammar;
  readonly facts: readonly Fact[];
  readonly tables: readonly RowTable[];
  readonly severities: readonly string[];
  readonly scales: readonly Scale[];
  readonly values: readonly Value[];
  readonly made: readonly Made[];
  /** Sections whose points may be read; empty while criteria are still being made. */
  readonly sections: readonly Section[];
  readonly classed: readonly Section[];
  readonly total: boolean;
  /** The columns of the current row, inside a term over rows. */
  readonly columns: readonly Column[] | null;
}

export const numberFacts = ({ facts }: Scope): (Fact & { kind: 'number' })[] => facts.filter((fact) => fact.kind === 'number');
export const numberValues = ({ values }: Scope): Value[] => values.filter((value) => value.kind === 'number');
export const conditionValues = ({ values }: Scope): Value[] => values.filter((value) => value.kind === 'condition');

/** Criteria that are answered with a number. */
export function numberAnswered({ made }: Scope): Made[] {
  return made.filter(({ criterion: { method } }) => method.kind === 'points' || method.kind === 'imported' || ('answer' in method && method.answer !== undefined));
}

/** whenNotApplicable: always where it may be needed, and now and then where it is not. */
export function needsNa<T>(tape: Tape, needed: boolean, value: () => T): T | undefined {
  return needed || tape.chance(5) ? value() : undefined;
}
