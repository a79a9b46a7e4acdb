import type { Condition, SelectTerm, Term } from '../types/terms.ts';
import { constant, rounding } from './numbers.ts';
import type { Scope } from './scope.ts';
import { needsNa, numberAnswered, numberFacts, numberValues } from './scope.ts';
import { criterionTest, selector } from './selectors.ts';
import { maybe } from './tape.ts';

type Maker = () => Term;

const term = (scope: Scope, depth: number): Term => scope.grammar.term(scope, depth);
const condition = (scope: Scope, depth: number): Condition => scope.grammar.condition(scope, depth);

/** A term from what the scope offers. */
export function makeTerm(scope: Scope, depth: number): Term {
  const { tape } = scope;
  const makers: Maker[] = [() => constant(tape), ...leaves(scope)];
  if (depth > 0) makers.push(...nested(scope, depth - 1));
  return tape.pick(makers)();
}

function leaves(scope: Scope): Maker[] {
  const { tape, made, sections } = scope;
  const makers: Maker[] = [];
  const offer = <T>(list: readonly T[], make: (one: T) => Term): void => {
    if (list.length > 0) makers.push(() => make(tape.pick(list)));
  };
  if (scope.columns !== null) {
    const numbers = scope.columns.filter((column) => column.kind === 'number');
    offer(numbers, ({ id }) => ({ op: 'column', id }));
    offer(numbers, ({ id }) => ({ op: 'column', id }));
  }
  offer(numberFacts(scope), (fact) => ({ op: 'fact', id: fact.id, whenNotApplicable: needsNa(tape, fact.notApplicable === true, () => constant(tape)) }));
  offer(numberValues(scope), ({ id }) => ({ op: 'value', id }));
  offer(numberAnswered(scope), ({ criterion, mayBeNa }) => {
    const two = criterion.method.kind === 'ratio' && criterion.method.of !== undefined;
    return { op: 'answer', id: criterion.id, part: two ? tape.pick([undefined, 'value', 'of']) : undefined, whenNotApplicable: needsNa(tape, mayBeNa, () => constant(tape)) };
  });
  const scored = made.filter((one) => one.scored).map((one) => one.criterion);
  offer(scored, ({ id }) => ({ op: 'points', id }));
  offer([...scored, ...sections], ({ id }) => ({ op: tape.pick(['points', 'maxPoints']), id }));
  if (scope.total) makers.push(() => ({ op: 'total' }));
  return makers;
}

function nested(scope: Scope, depth: number): Maker[] {
  const { tape } = scope;
  const inner = (): Term => term(scope, depth);
  const when = (): Condition => condition(scope, depth);
  const makers: Maker[] = [
    () => ({ op: tape.pick(['add', 'subtract', 'multiply', 'min', 'max']), args: [inner(), inner()] }),
    () => ({ op: tape.pick(['add', 'subtract', 'multiply', 'min', 'max']), args: tape.pick([[inner()], [inner(), inner(), inner()]]) }),
    () => division(scope, depth),
    () => ({ op: 'round', of: inner(), rounding: rounding(tape) }),
    () => ({ op: 'if', cases: [{ when: when(), then: inner() }, ...(tape.chance(30) ? [{ when: when(), then: inner() }] : [])], else: inner() }),
    () => ({ op: 'count', of: [when(), when()] }),
  ];
  if (scope.columns !== null) return makers;
  if (scope.made.length > 0) makers.push(() => selection(scope));
  if (scope.tables.length > 0) makers.push(() => overRows(scope), () => countOfRows(scope));
  if (scope.severities.length > 0) makers.push(() => findings(scope));
  return makers;
}

/** A denominator that cannot be negative, with whenZero where it can be 0. */
function division(scope: Scope, depth: number): Term {
  const { tape } = scope;
  const whenZero = (): Term => term(scope, 0);
  const facts = numberFacts(scope).filter((fact) => Number(fact.domain.min) >= 0 && fact.notApplicable !== true);
  const inputs = facts.map(({ id }): Term => ({ op: 'fact', id }));
  const choices: Maker[] = [
    () => ({ op: 'divide', num: term(scope, depth), den: tape.pick([3, 7, 2, 0.3]) }),
    () => ({ op: 'divide', num: term(scope, depth), den: { op: 'max', args: [1, tape.pick([2, ...inputs])] } }),
  ];
  if (facts.length > 0) choices.push(() => ({ op: 'divide', num: term(scope, depth), den: { op: 'fact', id: tape.pick(facts).id }, whenZero: whenZero() }));
  if (scope.tables.length > 0 && scope.columns === null) choices.push(() => ({ op: 'divide', num: term(scope, depth), den: { op: 'countRows', rows: tape.pick(scope.tables).id }, whenZero: whenZero() }));
  return tape.pick(choices)();
}

function selection(scope: Scope): SelectTerm {
  const { tape } = scope;
  const take = tape.pick(['sum', 'min', 'max', 'count'] as const);
  const chosen = selector(scope);
  return { op: 'select', select: chosen.select, take, that: take === 'count' ? maybe(tape, 60, () => criterionTest(scope, chosen.graded)) : undefined };
}

function overRows(scope: Scope): Term {
  const { tape } = scope;
  const table = tape.pick(scope.tables);
  const inRow = { ...scope, columns: table.columns };
  const op = tape.pick(['sumRows', 'maxRows', 'minRows'] as const);
  const whenEmpty = maybe(tape, 40, () => constant(tape));
  return { op, rows: table.id, of: term(inRow, 1), when: maybe(tape, 40, () => condition(inRow, 1)), whenEmpty };
}

function countOfRows(scope: Scope): Term {
  const { tape } = scope;
  const table = tape.pick(scope.tables);
  const options = table.columns.filter((column) => column.kind === 'option');
  const when = maybe(tape, 40, () => condition({ ...scope, columns: table.columns }, 1));
  return { op: 'countRows', rows: table.id, when, distinct: options.length > 0 ? maybe(tape, 40, () => tape.pick(options).id) : undefined };
}

export function findings({ tape, severities }: Scope): Term {
  return { op: 'findings', severities: maybe(tape, 60, () => tape.few(severities, 50)), status: tape.pick([undefined, undefined, 'open', 'closed']) };
}
