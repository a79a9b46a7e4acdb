import type { Path } from '../../issue.ts';
import type { Condition, EveryCondition, Term } from '../../generated/types.ts';
import { selected } from '../../build/select.ts';
import type { Extension } from './extension.ts';

const AT: Path = [];

/** A slot for a condition and for everything in it. What stands inside a term over rows is looked at row by row and gets none. */
export function addCondition(x: Extension, condition: Condition): void {
  if (x.slotOf(condition) !== null) return;
  x.add(condition, 'boolean', x.build.condition(condition, AT));
  switch (condition.op) {
    case 'compare': addTerm(x, condition.left); addTerm(x, condition.right); return;
    case 'all': case 'any': for (const each of condition.of) addCondition(x, each); return;
    case 'not': return addCondition(x, condition.of);
    case 'every': case 'some': return addTests(x, condition);
    case 'is': case 'option': case 'yes': case 'level': case 'class': case 'applicable': case 'holds': case 'columnIs': return;
  }
}

export function addTerm(x: Extension, term: Term | undefined): void {
  if (typeof term !== 'object' || x.slotOf(term) !== null) return;
  x.add(term, 'number', x.build.term(term, AT));
  switch (term.op) {
    case 'add': case 'subtract': case 'multiply': case 'min': case 'max': for (const arg of term.args) addTerm(x, arg); return;
    case 'divide': addTerm(x, term.num); addTerm(x, term.den); return;
    case 'round': return addTerm(x, term.of);
    case 'if':
      for (const branch of term.cases) { addCondition(x, branch.when); addTerm(x, branch.then); }
      return addTerm(x, term.else);
    case 'count': for (const each of term.of) addCondition(x, each); return;
    case 'fact': case 'answer': case 'points': case 'maxPoints': case 'total': case 'value': case 'column':
    case 'select': case 'sumRows': case 'maxRows': case 'minRows': case 'countRows': case 'findings':
      return;
  }
}

/** The name of the slot that says whether one selected criterion passes. */
export function testName(condition: EveryCondition, id: string): string {
  return `test/${id}/${JSON.stringify(condition.that)}`;
}

function addTests(x: Extension, condition: EveryCondition): void {
  for (const { node: { id } } of selected(x.build, condition.select, AT)) {
    const alone: EveryCondition = { op: 'every', select: { criteria: [id] }, that: condition.that };
    x.add(testName(condition, id), 'boolean', x.build.selectedCondition(alone, AT));
  }
}
