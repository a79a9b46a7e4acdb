// semantics.md section 5: terms.
import { add, decimal, divide, isZero, larger, multiply, one, rational, roundTo, smaller, subtract, sum, zero } from '../rational.ts';
import type { Rational } from '../rational.ts';
import { countFindings, readFact, readRows } from './reading.ts';
import { selected, tested } from './selectors.ts';
import type { RowsTerm, SelectTerm, Term, TermNode } from '../types/terms.ts';
import type { Num, Row, Truth, Unknown, World } from './world.ts';
import { isKnown, known, lift } from './world.ts';

export function evaluateTerm(world: World, term: Term, row?: Row): Num {
  if (typeof term === 'number' || typeof term === 'string') return decimal(term);
  return evaluateNode(world, term, row);
}

function evaluateNode(world: World, term: TermNode, row: Row | undefined): Num {
  const value = (inner: Term): Num => world.term(inner, row);
  switch (term.op) {
    case 'fact':
      return factTerm(world, term, row);
    case 'answer':
      return answerTerm(world, term, row);
    case 'points':
      return world.placed(term.id) === undefined ? world.section(term.id).points : (world.criterion(term.id).points ?? 'unknown');
    case 'maxPoints':
      return world.placed(term.id) === undefined ? world.section(term.id).max : (world.criterion(term.id).max ?? 'unknown');
    case 'total':
      return world.comparedTotal();
    case 'value':
      return namedNumber(world, term.id);
    case 'column':
      return column(row, term.id);
    case 'add':
      return lift(term.args.map(value), (...numbers) => sum(numbers));
    case 'subtract':
      return lift(term.args.map(value), (first = zero, ...rest) => subtract(first, sum(rest)));
    case 'multiply':
      return lift(term.args.map(value), (...numbers) => numbers.reduce(multiply, one));
    case 'min':
      return lift(term.args.map(value), (...numbers) => numbers.reduce(smaller));
    case 'max':
      return lift(term.args.map(value), (...numbers) => numbers.reduce(larger));
    case 'divide':
      return divideTerm(value(term.den), () => value(term.num), () => value(term.whenZero ?? 0));
    case 'round':
      return lift([value(term.of)], (number) => roundTo(number, term.rounding.digits, term.rounding.mode));
    case 'if':
      return ifTerm(world, term, row);
    case 'count':
      return howMany(term.of.map((condition) => world.condition(condition, row)));
    case 'select':
      return selectTerm(world, term);
    case 'sumRows':
    case 'maxRows':
    case 'minRows':
      return rowsTerm(world, term);
    case 'countRows':
      return countRows(world, term);
    case 'findings':
      return countFindings(world.content, world.rubric, term.severities, term.status);
  }
}

function factTerm(world: World, term: TermNode & { op: 'fact' }, row: Row | undefined): Num {
  const fact = world.rubric.facts?.find((candidate) => candidate.id === term.id);
  if (fact === undefined) throw new Error(`no fact ${term.id}`);
  const read = readFact(fact, world.content);
  if (read.kind === 'missing') return 'unknown';
  return read.kind === 'na' ? world.term(term.whenNotApplicable ?? 0, row) : number(read.value);
}

function answerTerm(world: World, term: TermNode & { op: 'answer' }, row: Row | undefined): Num {
  const { answer } = world.standing(term.id);
  if (answer.kind === 'na') return world.term(term.whenNotApplicable ?? 0, row);
  if (answer.kind !== 'given') return 'unknown';
  return term.part === 'of' ? (answer.of ?? 'unknown') : number(answer.value);
}

function namedNumber(world: World, id: string): Num {
  const named = world.rubric.values?.find((candidate) => candidate.id === id);
  if (named?.kind !== 'number') throw new Error(`no number ${id}`);
  return world.term(named.term);
}

function column(row: Row | undefined, id: string): Num {
  const cell = row?.cells.get(id);
  if (cell === undefined) throw new Error(`no column ${id}`);
  return number(cell);
}

function number(value: unknown): Rational {
  if (typeof value === 'object' && value !== null && 'n' in value) return value as Rational;
  throw new TypeError('a number was expected');
}

function divideTerm(den: Num, num: () => Num, whenZero: () => Num): Num {
  if (!isKnown(den)) return 'unknown';
  if (isZero(den)) return whenZero();
  return lift([num()], (above) => divide(above, den));
}

function ifTerm(world: World, term: TermNode & { op: 'if' }, row: Row | undefined): Num {
  for (const { when, then } of term.cases) {
    const holds = world.condition(when, row);
    if (!isKnown(holds)) return 'unknown';
    if (holds) return world.term(then, row);
  }
  return world.term(term.else, row);
}

function howMany(conditions: readonly Truth[]): Num {
  if (conditions.includes('unknown')) return 'unknown';
  return rational(BigInt(conditions.filter((holds) => holds === true).length));
}

function selectTerm(world: World, term: SelectTerm): Num {
  if (term.take === 'count' && term.that !== undefined) return howMany(tested(world, term.select, term.that).map(({ passes }) => passes));
  const chosen = selected(world, term.select).map(({ criterion: { id } }) => ({ id, applies: world.standing(id).applies }));
  if (term.take === 'count') return howMany(chosen.map(({ applies }) => applies));
  const scored = chosen.filter(({ id, applies }) => applies !== false && world.criterion(id).points !== null);
  if (scored.some(({ applies }) => applies === 'unknown')) return 'unknown';
  const points = known(scored.map(({ id }) => world.criterion(id).points ?? 'unknown'));
  if (!isKnown(points)) return 'unknown';
  if (term.take === 'sum' || points.length === 0) return sum(points);
  return points.reduce(term.take === 'min' ? smaller : larger);
}

/** The rows for which the condition holds, or unknown when that is not known of one of them. */
function matching(world: World, id: string, when: RowsTerm['when']): Row[] | Unknown {
  const rows = readRows(world.rubric, world.content, id);
  if (!isKnown(rows) || when === undefined) return rows;
  const marked = rows.map((row) => ({ row, holds: world.condition(when, row) }));
  if (marked.some(({ holds }) => !isKnown(holds))) return 'unknown';
  return marked.filter(({ holds }) => holds === true).map(({ row }) => row);
}

function rowsTerm(world: World, term: RowsTerm): Num {
  const rows = matching(world, term.rows, term.when);
  if (!isKnown(rows)) return 'unknown';
  if (rows.length === 0) return decimal(term.whenEmpty ?? 0);
  const step = { sumRows: add, maxRows: larger, minRows: smaller }[term.op];
  return lift(rows.map((row) => world.term(term.of, row)), (...numbers) => numbers.reduce(step));
}

function countRows(world: World, term: TermNode & { op: 'countRows' }): Num {
  const rows = matching(world, term.rows, term.when);
  if (!isKnown(rows)) return 'unknown';
  const distinct = term.distinct;
  if (distinct === undefined) return rational(BigInt(rows.length));
  return rational(BigInt(new Set(rows.map((row) => row.cells.get(distinct))).size));
}
