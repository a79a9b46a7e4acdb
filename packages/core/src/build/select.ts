import { toFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import { all, always, any, choose, constant, greatest, integer, least, not, sum, zero } from '../expr/make.ts';
import type { CriterionTest, EveryCondition, SelectTerm, Selector } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import { larger, smaller, ZERO } from '../rational.ts';
import type { Build } from './build.ts';
import { bestFirst } from './comparators.ts';
import { answerOf, criterionNamed, criterionPoints, naOf, rangeOf } from './criteria.ts';
import type { CriterionSymbol, ItemSymbol } from './symbols.ts';

/** every / some over the selected criteria that apply. */
export function selectedCondition(b: Build, condition: EveryCondition, path: Path): Expr {
  const tests = testsOf(b, condition.select, condition.that, path);
  return condition.op === 'every'
    ? all(tests.map(({ na, passes }) => any([na, passes])))
    : any(tests.map(({ na, passes }) => all([not(na), passes])));
}

/** sum, min, max of points, or count, over the selected criteria that apply. */
export function selectedTerm(b: Build, term: SelectTerm, path: Path): Expr {
  if (term.take === 'count') {
    const tests = term.that === undefined
      ? selected(b, term.select, [...path, 'select']).map((symbol) => ({ na: naOf(b, symbol), passes: always }))
      : testsOf(b, term.select, term.that, path);
    return { kind: 'count', args: tests.map(({ na, passes }) => all([not(na), passes])) };
  }
  if (term.that !== undefined) b.report('test-without-count', [...path, 'that']);
  const scored = selected(b, term.select, [...path, 'select']).flatMap((symbol) => {
    const points = criterionPoints(b, symbol);
    return points === null ? [] : [{ na: naOf(b, symbol), points, range: b.range(points) }];
  });
  if (term.take === 'sum') return sum(scored.map(({ na, points }) => choose(na, zero, points)));
  if (scored.length === 0) return zero;
  const worst = term.take === 'min' ? scored.map(({ range }) => range.hi).reduce(larger, ZERO) : scored.map(({ range }) => range.lo).reduce(smaller, ZERO);
  const values = scored.map(({ na, points }) => choose(na, constant(worst), points));
  const taken = term.take === 'min' ? least(values) : greatest(values);
  return choose(all(scored.map(({ na }) => na)), zero, taken);
}

interface Test {
  readonly na: Expr;
  readonly passes: Expr;
}

function testsOf(b: Build, selector: Selector, that: CriterionTest, path: Path): Test[] {
  return selected(b, selector, [...path, 'select']).flatMap((symbol) => {
    const passes = testOf(b, symbol, that, [...path, 'that']);
    return passes === null ? [] : [{ na: naOf(b, symbol), passes }];
  });
}

function testOf(b: Build, symbol: CriterionSymbol, that: CriterionTest, path: Path): Expr | null {
  if (that.op === 'grade') {
    const answer = answerOf(b, symbol.node.id, 'value', 'choice', path);
    const position = answer?.options.indexOf(that.value) ?? -1;
    if (answer !== null && position < 0) b.report('unknown-level', [...path, 'value'], { id: symbol.node.id, given: that.value, options: [...answer.options] });
    return answer === null ? null : { kind: 'compare', cmp: bestFirst(that.cmp), left: answer.value, right: integer(position) };
  }
  const points = criterionPoints(b, symbol);
  if (points === null) return null;
  if (that.op === 'full') return { kind: 'compare', cmp: '>=', left: points, right: { kind: 'const', value: toFraction(rangeOf(b, symbol).most) } };
  return { kind: 'compare', cmp: that.cmp, left: points, right: b.term(that.value, [...path, 'value']) };
}

/** The criteria that a selector names, in document order. */
export function selected(b: Build, selector: Selector, path: Path): CriterionSymbol[] {
  const listed = new Set((selector.criteria ?? []).map((id, i) => criterionNamed(b, id, [...path, 'criteria', i])));
  const inside = new Set((selector.sections ?? []).map((id, i) => sectionNamed(b, id, [...path, 'sections', i])));
  const tags = new Set(selector.tags ?? []);
  const roles = new Set<string>(['normal', ...(selector.include ?? [])]);
  const found = [...b.symbols.criteria.values()].filter((symbol) => {
    if (listed.has(symbol)) return true;
    const chosen = selector.all === true
      || symbol.around.some((section) => inside.has(section))
      || [symbol, ...symbol.around].some(({ node }) => node.tags?.some((tag) => tags.has(tag)) === true);
    return chosen && roles.has(symbol.role) && b.spend(path);
  });
  if (found.length === 0) b.report('nothing-selected', path);
  return found;
}

function sectionNamed(b: Build, id: string, path: Path): ItemSymbol | null {
  const symbol = b.symbols.sections.get(id);
  if (symbol === undefined) b.report('unknown-section', path, { id });
  return symbol ?? null;
}

