import type { Expr } from '../expr/expr.ts';
import { all, any, integer, isNever, never, not } from '../expr/make.ts';
import type { ColumnCondition, Comparator, Condition } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import type { Build } from './build.ts';
import { bestFirst } from './comparators.ts';
import { columnOf, factOf, type TableSymbol } from './inputs.ts';

/** Lowers a condition. row is the table whose row it looks at, inside a term over rows. */
export function conditionOf(b: Build, condition: Condition, path: Path, row: TableSymbol | null = null): Expr {
  if (!b.spend(path)) return never;
  switch (condition.op) {
    case 'compare': return comparison(b.term(condition.left, [...path, 'left'], row), condition.cmp, b.term(condition.right, [...path, 'right'], row));
    case 'is': {
      const fact = factOf(b, condition.fact, 'boolean', [...path, 'fact']);
      return fact === null ? never : guarded(b, fact.value, fact.na, condition.whenNotApplicable, path);
    }
    case 'option': {
      const fact = factOf(b, condition.fact, 'choice', [...path, 'fact']);
      const position = fact === null ? null : optionAt(b, fact.options, condition.value, [...path, 'value']);
      return fact === null || position === null ? never : guarded(b, comparison(fact.value, condition.cmp, integer(position)), fact.na, condition.whenNotApplicable, path);
    }
    case 'yes': {
      const answer = b.answer(condition.criterion, 'value', 'boolean', [...path, 'criterion']);
      return answer === null ? never : guarded(b, answer.value, answer.na, condition.whenNotApplicable, path);
    }
    case 'level': {
      const answer = b.answer(condition.criterion, 'value', 'choice', [...path, 'criterion']);
      const position = answer === null ? null : optionAt(b, answer.options, condition.value, [...path, 'value']);
      return answer === null || position === null ? never : guarded(b, comparison(answer.value, bestFirst(condition.cmp), integer(position)), answer.na, condition.whenNotApplicable, path);
    }
    case 'class': {
      const rank = b.rank(condition.section, condition.value, path);
      return rank === null ? never : comparison(rank.expr, bestFirst(condition.cmp), integer(rank.position));
    }
    case 'applicable': return not(b.na(condition.criterion, [...path, 'criterion']) ?? never);
    case 'holds': return namedCondition(b, condition.value, [...path, 'value']);
    case 'every': case 'some': return b.selectedCondition(condition, path);
    case 'columnIs': return columnCondition(b, condition, path, row);
    case 'all': return all(condition.of.map((each, i) => b.condition(each, [...path, 'of', i], row)));
    case 'any': return any(condition.of.map((each, i) => b.condition(each, [...path, 'of', i], row)));
    case 'not': return not(b.condition(condition.of, [...path, 'of'], row));
  }
}

export function comparison(left: Expr, cmp: Comparator, right: Expr): Expr {
  return { kind: 'compare', cmp, left, right };
}

function guarded(b: Build, holds: Expr, na: Expr, otherwise: boolean | undefined, path: Path): Expr {
  if (isNever(na)) return holds;
  if (otherwise === undefined) b.report('na-undefined', path);
  return otherwise === true ? any([na, holds]) : all([not(na), holds]);
}

function optionAt(b: Build, options: readonly string[], value: string, path: Path): number | null {
  const position = options.indexOf(value);
  if (position >= 0) return position;
  b.report('unknown-option', path, { given: value, options: [...options] });
  return null;
}

function namedCondition(b: Build, id: string, path: Path): Expr {
  const value = b.symbols.values.get(id);
  if (value?.node.kind !== 'condition') {
    b.report(value === undefined ? 'unknown-value' : 'not-a-condition-value', path, { id });
    return never;
  }
  const { when } = value.node;
  return b.slot(`value/${id}`, 'boolean', path, () => b.condition(when, [...value.path, 'when']));
}

function columnCondition(b: Build, condition: ColumnCondition, path: Path, row: TableSymbol | null): Expr {
  const asOption = condition.value !== undefined;
  const column = columnOf(b, row, condition.id, asOption ? 'choice' : 'boolean', [...path, 'id']);
  if (column === null) return never;
  if (condition.value === undefined) {
    if (condition.cmp !== undefined) b.report('comparator-without-value', [...path, 'cmp']);
    return column.expr;
  }
  const position = optionAt(b, column.options, condition.value, [...path, 'value']);
  return position === null ? never : comparison(column.expr, condition.cmp ?? '=', integer(position));
}
