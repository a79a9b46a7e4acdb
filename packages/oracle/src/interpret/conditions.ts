// semantics.md section 5: conditions, in three-valued logic.
import { compareBestFirst, compareNumbers, compareOrder } from './order.ts';
import { levelsOf, readFact } from './reading.ts';
import { tested } from './selectors.ts';
import type { Comparator, Condition } from '../types/terms.ts';
import type { Fact } from '../types/rubric.ts';
import type { Row, Truth, World } from './world.ts';
import { all, any, not } from './world.ts';

export function evaluateCondition(world: World, condition: Condition, row?: Row): Truth {
  switch (condition.op) {
    case 'compare':
      return compareNumbers(world.term(condition.left, row), condition.cmp, world.term(condition.right, row));
    case 'is':
      return isCondition(world, condition);
    case 'option':
      return optionCondition(world, condition);
    case 'yes':
      return yesCondition(world, condition);
    case 'level':
      return levelCondition(world, condition);
    case 'class':
      return classCondition(world, condition);
    case 'applicable':
      return world.standing(condition.criterion).applies;
    case 'holds':
      return namedCondition(world, condition.value);
    case 'every':
      return all(tested(world, condition.select, condition.that).map(({ applies, passes }) => any([not(applies), passes])));
    case 'some':
      return any(tested(world, condition.select, condition.that).map(({ passes }) => passes));
    case 'columnIs':
      return columnCondition(condition, row);
    case 'all':
      return all(condition.of.map((inner) => world.condition(inner, row)));
    case 'any':
      return any(condition.of.map((inner) => world.condition(inner, row)));
    case 'not':
      return not(world.condition(condition.of, row));
  }
}

function factOf(world: World, id: string): Fact {
  const fact = world.rubric.facts?.find((candidate) => candidate.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

function isCondition(world: World, condition: Condition & { op: 'is' }): Truth {
  const read = readFact(factOf(world, condition.fact), world.content);
  if (read.kind === 'missing') return 'unknown';
  return read.kind === 'na' ? condition.whenNotApplicable === true : read.value === true;
}

function optionCondition(world: World, condition: Condition & { op: 'option' }): Truth {
  const fact = factOf(world, condition.fact);
  const read = readFact(fact, world.content);
  if (read.kind === 'missing') return 'unknown';
  if (read.kind === 'na') return condition.whenNotApplicable === true;
  return compareOptions(fact.kind === 'option' ? fact.options : [], String(read.value), condition.cmp, condition.value);
}

function compareOptions(options: readonly { id: string }[], left: string, cmp: Comparator, right: string): boolean {
  const ids = options.map((option) => option.id);
  return compareOrder(ids.indexOf(left) - ids.indexOf(right), cmp);
}

function yesCondition(world: World, condition: Condition & { op: 'yes' }): Truth {
  const { answer } = world.standing(condition.criterion);
  if (answer.kind === 'na') return condition.whenNotApplicable === true;
  return answer.kind === 'given' ? answer.value === true : 'unknown';
}

function levelCondition(world: World, condition: Condition & { op: 'level' }): Truth {
  const { answer } = world.standing(condition.criterion);
  if (answer.kind === 'na') return condition.whenNotApplicable === true;
  const method = world.placed(condition.criterion)?.criterion.method;
  if (answer.kind !== 'given' || method === undefined) return 'unknown';
  const ids = levelsOf(world.rubric, method).map((level) => level.id);
  return compareBestFirst(ids, String(answer.value), condition.cmp, condition.value);
}

function classCondition(world: World, condition: Condition & { op: 'class' }): Truth {
  const outcome = world.sectionOutcome(condition.section);
  if (outcome.kind !== 'class') return 'unknown';
  const scale = world.sections.find((section) => section.id === condition.section)?.classes;
  const ids = scale?.list.map((one) => one.id) ?? [];
  return compareBestFirst(ids, outcome.classId, condition.cmp, condition.value);
}

function namedCondition(world: World, id: string): Truth {
  const named = world.rubric.values?.find((candidate) => candidate.id === id);
  if (named?.kind !== 'condition') throw new Error(`no condition ${id}`);
  return world.condition(named.when);
}

function columnCondition(condition: Condition & { op: 'columnIs' }, row: Row | undefined): Truth {
  const cell = row?.cells.get(condition.id);
  if (cell === undefined) throw new Error(`no column ${condition.id}`);
  if (condition.value === undefined) return cell === true;
  const column = row?.columns.find((candidate) => candidate.id === condition.id);
  return compareOptions(column?.kind === 'option' ? column.options : [], String(cell), condition.cmp ?? '=', condition.value);
}
