import { parseDecimal } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import { always, choose, constant, difference, greatest, isNever, least, one, product, sum, zero } from '../expr/make.ts';
import type { ArithmeticTerm, Condition, CountRowsTerm, DivideTerm, RowsTerm, Term } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import { divide, ONE, ZERO, type Rational } from '../rational.ts';
import type { Build } from './build.ts';
import { columnOf, factOf, findingsInput, tableOf, type TableSymbol } from './inputs.ts';

/** Lowers a term. row is the table whose row the term looks at, inside a term over rows. */
export function termOf(b: Build, term: Term, path: Path, row: TableSymbol | null = null): Expr {
  if (!b.spend(path)) return zero;
  if (typeof term === 'number' || typeof term === 'string') return constant(decimalOf(b, term, path));
  switch (term.op) {
    case 'fact': {
      const fact = factOf(b, term.id, 'number', [...path, 'id']);
      return fact === null ? zero : guarded(b, fact.value, fact.na, term.whenNotApplicable, path, row);
    }
    case 'answer': {
      const answer = b.answer(term.id, term.part ?? 'value', 'number', [...path, 'id']);
      return answer === null ? zero : guarded(b, answer.value, answer.na, term.whenNotApplicable, path, row);
    }
    case 'points': return b.points(term.id, [...path, 'id']) ?? zero;
    case 'maxPoints': return b.max(term.id, [...path, 'id']) ?? zero;
    case 'total': return b.total(path);
    case 'value': return valueOf(b, term.id, [...path, 'id']);
    case 'column': return columnOf(b, row, term.id, 'number', [...path, 'id'])?.expr ?? zero;
    case 'add': case 'subtract': case 'multiply': case 'min': case 'max': return arithmeticOf(b, term, path, row);
    case 'divide': return quotientOf(b, term, path, row);
    case 'round': return { kind: 'round', arg: b.term(term.of, [...path, 'of'], row), ...term.rounding };
    case 'if': return {
      kind: 'when',
      cases: term.cases.map((branch, i) => ({
        if: b.condition(branch.when, [...path, 'cases', i, 'when'], row),
        then: b.term(branch.then, [...path, 'cases', i, 'then'], row),
      })),
      else: b.term(term.else, [...path, 'else'], row),
    };
    case 'count': return { kind: 'count', args: term.of.map((each, i) => b.condition(each, [...path, 'of', i], row)) };
    case 'select': return b.selectedTerm(term, path);
    case 'sumRows': case 'maxRows': case 'minRows': return overRows(b, term, path, row);
    case 'countRows': return countRows(b, term, path, row);
    case 'findings': return findingsInput(b, term, path);
  }
}

/** A declared decimal; what is no decimal is an issue and reads as 0. */
export function decimalOf(b: Build, value: number | string, path: Path): Rational {
  return parseDecimal(value) ?? noDecimal(b, value, path);
}

export function noDecimal(b: Build, value: number | string, path: Path): Rational {
  b.report('not-a-decimal', path, { given: String(value) });
  return ZERO;
}

/** True when the term contains a division, also through named values. */
export function divides(b: Build, term: Term, seen: ReadonlySet<string> = new Set()): boolean {
  if (typeof term !== 'object') return false;
  const inside = (inner: Term): boolean => divides(b, inner, seen);
  switch (term.op) {
    case 'divide': return true;
    case 'add': case 'subtract': case 'multiply': case 'min': case 'max': return term.args.some(inside);
    case 'round': return inside(term.of);
    case 'if': return term.cases.some((branch) => inside(branch.then)) || inside(term.else);
    case 'sumRows': case 'maxRows': case 'minRows': return inside(term.of);
    case 'value': {
      const value = b.symbols.values.get(term.id)?.node;
      return value?.kind === 'number' && !seen.has(term.id) && divides(b, value.term, new Set(seen).add(term.id));
    }
    case 'fact': case 'answer': case 'points': case 'maxPoints': case 'total': case 'column':
    case 'count': case 'select': case 'countRows': case 'findings':
      return false;
  }
}

/** Reading something that may be not applicable needs to be told what it then counts as. */
function guarded(b: Build, value: Expr, na: Expr, otherwise: Term | undefined, path: Path, row: TableSymbol | null): Expr {
  if (isNever(na)) return value;
  if (otherwise !== undefined) return choose(na, b.term(otherwise, [...path, 'whenNotApplicable'], row), value);
  b.report('na-undefined', path);
  return value;
}

function valueOf(b: Build, id: string, path: Path): Expr {
  const value = b.symbols.values.get(id);
  if (value?.node.kind !== 'number') {
    b.report(value === undefined ? 'unknown-value' : 'not-a-number-value', path, { id });
    return zero;
  }
  const { term } = value.node;
  return b.slot(`value/${id}`, 'number', path, () => b.term(term, [...value.path, 'term']));
}

function arithmeticOf(b: Build, term: ArithmeticTerm, path: Path, row: TableSymbol | null): Expr {
  const args = term.args.map((arg, i) => b.term(arg, [...path, 'args', i], row));
  switch (term.op) {
    case 'add': return sum(args);
    case 'subtract': return difference(args[0]!, sum(args.slice(1)));
    case 'multiply': return row === null ? b.bounded(product(args), path) : product(args);
    case 'min': return least(args);
    case 'max': return greatest(args);
  }
}

function quotientOf(b: Build, term: DivideTerm, path: Path, row: TableSymbol | null): Expr {
  const num = b.term(term.num, [...path, 'num'], row);
  const den = b.term(term.den, [...path, 'den'], row);
  const whenZero = term.whenZero === undefined ? null : b.term(term.whenZero, [...path, 'whenZero'], row);
  return divisionOf(b, num, den, whenZero, [...path, 'den'], row);
}

/** num / den, refused when den may be negative, or 0 without an answer for it. */
export function divisionOf(b: Build, num: Expr, den: Expr, whenZero: Expr | null, path: Path, row: TableSymbol | null = null): Expr {
  const range = b.range(den, row);
  const smallest = b.least(den, row);
  if (range.lo.n < 0n) b.report('denominator-negative', path);
  else if (range.hi.n === 0n) b.report('denominator-always-zero', path);
  else if (range.lo.n === 0n && whenZero === null) b.report('denominator-may-be-zero', path);
  else if (smallest === null) b.report('denominator-too-small', path);
  else if (den.kind === 'const') return product([num, constant(divide(ONE, range.lo))]);
  else return { kind: 'div', num, den, zero: range.lo.n > 0n ? null : whenZero, least: constantText(range.lo.n > 0n ? range.lo : smallest) };
  return zero;
}

function constantText(value: Rational): string {
  const made = constant(value);
  return made.kind === 'const' ? made.value : '1';
}

function overRows(b: Build, term: RowsTerm, path: Path, row: TableSymbol | null): Expr {
  const table = tableOf(b, row, term.rows, [...path, 'rows']);
  if (table === null) return zero;
  return {
    kind: 'rows',
    table: table.index,
    take: term.op === 'sumRows' ? 'sum' : term.op === 'maxRows' ? 'max' : 'min',
    of: b.term(term.of, [...path, 'of'], table),
    if: rowCondition(b, term.when, path, table),
    empty: constantText(term.whenEmpty === undefined ? ZERO : decimalOf(b, term.whenEmpty, [...path, 'whenEmpty'])),
  };
}

function countRows(b: Build, term: CountRowsTerm, path: Path, row: TableSymbol | null): Expr {
  const table = tableOf(b, row, term.rows, [...path, 'rows']);
  if (table === null) return zero;
  const distinct = term.distinct === undefined ? null : columnOf(b, table, term.distinct, 'choice', [...path, 'distinct']);
  return {
    kind: 'rows',
    table: table.index,
    take: distinct === null ? 'count' : 'distinct',
    of: distinct?.expr ?? one,
    if: rowCondition(b, term.when, path, table),
    empty: '0',
  };
}

function rowCondition(b: Build, when: Condition | undefined, path: Path, table: TableSymbol): Expr {
  return when === undefined ? always : b.condition(when, [...path, 'when'], table);
}

