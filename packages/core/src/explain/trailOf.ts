import type { Comparator, CompareCondition, Condition, EveryCondition, Term } from '../generated/types.ts';
import { selected } from '../build/select.ts';
import { isPoint, type Interval } from '../expr/interval.ts';
import { subtract } from '../rational.ts';
import { known, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import { testName } from './extension/nodes.ts';
import type { Side, Tested, Trail } from './trail.ts';

/** A condition beside what it came to, part by part. */
export function trailOf(at: Evaluation, condition: Condition): Trail {
  const holds = condition.op === 'columnIs' ? null : at.truth(condition);
  switch (condition.op) {
    case 'compare': return { kind: 'compare', condition, holds, left: sideOf(at, condition.left), right: sideOf(at, condition.right), short: holds === false ? shortOf(at, condition) : null };
    case 'is': case 'option': return { kind: 'fact', condition, holds, given: at.fact(condition.fact) };
    case 'yes': case 'level': return { kind: 'answer', condition, holds, given: at.answer(condition.criterion) };
    case 'class': return { kind: 'class', condition, holds, given: at.report.sections.find(({ id }) => id === condition.section)?.class ?? null };
    case 'applicable': return { kind: 'applicable', condition, holds };
    case 'holds': return { kind: 'named', condition, holds, of: trailOf(at, namedCondition(at, condition.value)) };
    case 'every': case 'some': return { kind: 'criteria', condition, holds, tested: testedBy(at, condition) };
    case 'all': case 'any': return { kind: 'group', condition, holds, of: condition.of.map((each) => trailOf(at, each)) };
    case 'not': return { kind: 'not', condition, holds, of: trailOf(at, condition.of) };
    case 'columnIs': return { kind: 'column', condition, holds: null };
  }
}

function namedCondition(at: Evaluation, id: string): Condition {
  const value = at.plan.rubric.values?.find((each) => each.id === id);
  if (value?.kind !== 'condition') throw new TypeError(`${id} is no named condition`);
  return value.when;
}

function sideOf(at: Evaluation, term: Term): Side {
  const leaves = leavesOf(term);
  const parts = leaves.length === 1 && leaves[0] === term ? [] : leaves.map((leaf) => ({ term: leaf, amount: at.amount(leaf) }));
  return { term, amount: at.amount(term), parts };
}

/** The facts, answers and other named numbers that a term is made of. */
function leavesOf(term: Term): Exclude<Term, number | string>[] {
  if (typeof term !== 'object') return [];
  switch (term.op) {
    case 'add': case 'subtract': case 'multiply': case 'min': case 'max': return term.args.flatMap(leavesOf);
    case 'divide': return [...leavesOf(term.num), ...leavesOf(term.den)];
    case 'round': return leavesOf(term.of);
    default: return [term];
  }
}

function shortOf(at: Evaluation, { left, cmp, right }: CompareCondition): Amount | null {
  return shortBy(cmp, at.interval(left), at.interval(right));
}

/** How much is lacking for a comparison that fails. */
export function shortBy(cmp: Comparator, left: Interval, right: Interval): Amount | null {
  if (cmp === '!=' || !isPoint(left) || !isPoint(right)) return null;
  const above = subtract(left.lo, right.lo);
  const below = subtract(right.lo, left.lo);
  if (cmp === '=') return known(above.n < 0n ? below : above);
  return known(cmp === '>=' || cmp === '>' ? below : above);
}

function testedBy(at: Evaluation, condition: EveryCondition): Tested[] {
  const ofPoints = condition.that.op !== 'grade';
  return selected(at.extension.build, condition.select, []).flatMap(({ index, node: { id } }) => {
    const { state, points, max } = at.report.criteria[index]!;
    if (ofPoints && at.plan.criteria[index]!.points === null) return [];
    const given = at.answer(id);
    const level = given.state === 'given' && typeof given.value === 'string' ? given.value : null;
    return [{ id, passes: at.truth({ step: testName(condition, id) }), na: state === 'na', points, max, level }];
  });
}
