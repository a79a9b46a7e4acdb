import type { Column, Fact } from '../types/rubric.ts';
import type { Comparator, Condition, Term } from '../types/terms.ts';
import { constant, inDomain, written } from './numbers.ts';
import type { Scope } from './scope.ts';
import { conditionValues, needsNa, numberAnswered, numberFacts } from './scope.ts';
import { criterionTest, levelsFor, selector } from './selectors.ts';

type Maker = () => Condition;

export const comparator = ({ tape }: Scope): Comparator => tape.pick(['>=', '>', '<=', '<', '=', '!=']);

/** A condition on what the scope offers; at worst one between two numbers. */
export function makeCondition(scope: Scope, depth: number): Condition {
  const { tape, grammar } = scope;
  const makers: Maker[] = [...simple(scope), ...aboutCriteria(scope)];
  const inner = (): Condition => grammar.condition(scope, depth - 1);
  if (depth > 0 || makers.length === 0) {
    const term = (): Term => grammar.term(scope, Math.max(0, depth - 1));
    makers.push(() => ({ op: 'compare', left: term(), cmp: comparator(scope), right: tape.chance(60) ? constant(tape) : term() }));
  }
  if (depth > 0) {
    makers.push(
      () => ({ op: tape.pick(['all', 'any']), of: [inner(), inner()] }),
      () => ({ op: tape.pick(['all', 'any']), of: tape.pick([[inner()], [inner(), inner(), inner()]]) }),
      () => ({ op: 'not', of: inner() }),
    );
  }
  return tape.pick(makers)();
}

function simple(scope: Scope): Maker[] {
  const { tape, facts, classed } = scope;
  const makers: Maker[] = [];
  const offer = <T>(list: readonly T[], make: (one: T) => Condition): void => {
    if (list.length > 0) makers.push(() => make(tape.pick(list)));
  };
  const withKind = <K extends Fact['kind']>(kind: K): (Fact & { kind: K })[] => facts.filter((fact): fact is Fact & { kind: K } => fact.kind === kind);
  const yes = (): boolean => tape.chance(50);
  offer(withKind('boolean'), (fact) => ({ op: 'is', fact: fact.id, whenNotApplicable: needsNa(tape, fact.notApplicable === true, yes) }));
  offer(withKind('option'), (fact) => {
    const whenNotApplicable = needsNa(tape, fact.notApplicable === true, yes);
    return { op: 'option', fact: fact.id, cmp: comparator(scope), value: tape.pick(fact.options).id, whenNotApplicable };
  });
  offer(numberFacts(scope), (fact) => {
    const left: Term = { op: 'fact', id: fact.id, whenNotApplicable: needsNa(tape, fact.notApplicable === true, () => constant(tape)) };
    return { op: 'compare', left, cmp: comparator(scope), right: written(tape, inDomain(tape, fact.domain)) };
  });
  offer(conditionValues(scope), ({ id }) => ({ op: 'holds', value: id }));
  offer(classed, (section) => ({ op: 'class', section: section.id, cmp: comparator(scope), value: tape.pick(section.classes?.list ?? []).id }));
  offer(scope.columns?.filter(({ kind }) => kind === 'boolean' || kind === 'option') ?? [], (column) => columnIs(scope, column));
  return makers;
}

function columnIs(scope: Scope, column: Column): Condition {
  if (column.kind !== 'option') return { op: 'columnIs', id: column.id };
  return { op: 'columnIs', id: column.id, cmp: comparator(scope), value: scope.tape.pick(column.options).id };
}

function aboutCriteria(scope: Scope): Maker[] {
  const { tape, made } = scope;
  if (made.length === 0 || scope.columns !== null) return [];
  const makers: Maker[] = [() => ({ op: 'applicable', criterion: tape.pick(made).criterion.id })];
  const yes = (): boolean => tape.chance(50);
  const yesNo = made.filter(({ criterion }) => criterion.method.kind === 'yes-no');
  const levels = made.filter(({ criterion }) => criterion.method.kind === 'levels');
  const answered = numberAnswered(scope);
  if (yesNo.length > 0) {
    makers.push(() => {
      const { criterion, mayBeNa } = tape.pick(yesNo);
      return { op: 'yes', criterion: criterion.id, whenNotApplicable: needsNa(tape, mayBeNa, yes) };
    });
  }
  if (levels.length > 0) {
    makers.push(() => {
      const { criterion, mayBeNa } = tape.pick(levels);
      const value = tape.pick(levelsFor(scope, criterion)).id;
      return { op: 'level', criterion: criterion.id, cmp: comparator(scope), value, whenNotApplicable: needsNa(tape, mayBeNa, yes) };
    });
  }
  if (answered.length > 0) {
    makers.push(() => {
      const { criterion, mayBeNa } = tape.pick(answered);
      const left: Term = { op: 'answer', id: criterion.id, whenNotApplicable: needsNa(tape, mayBeNa, () => constant(tape)) };
      return { op: 'compare', left, cmp: comparator(scope), right: constant(tape) };
    });
  }
  makers.push(() => {
    const chosen = selector(scope);
    return { op: tape.pick(['every', 'some']), select: chosen.select, that: criterionTest(scope, chosen.graded) };
  });
  return makers;
}
