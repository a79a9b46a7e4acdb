import { divide, multiply, ofInteger } from '../../rational.ts';
import { exactOf } from '../../explain/amount.ts';
import type { Tested, Trail } from '../../explain/trail.ts';
import type { Comparator, EveryCondition, Term } from '../../generated/types.ts';
import { formatNumber } from '../numbers.ts';
import { comparisonParts, conditionClause, FLIPPED, optionTitle, sectionClass, shareOf } from '../sentences/conditions.ts';
import { factored, levelTitle, testPhrase, unitOf } from '../sentences/terms.ts';
import { withUnit } from '../speech.ts';
import type { Voice } from './voice.ts';

/**
 * What a condition came to, as clauses about the facts that decide.
 * wanted: what it should have come to, so that only what stands in the way is told; asking: also say what was asked for.
 */
export function trailClauses(v: Voice, trail: Trail, wanted: boolean, asking = true): string[] {
  if (trail.holds === wanted) return [];
  const { reason } = v.say;
  const ask = (fact: string, predicate: string): string => (asking && trail.holds !== null ? v.fill(reason.asked, { fact, predicate }) : fact);
  const cmpOf = (cmp: Comparator): Comparator => (wanted ? cmp : FLIPPED[cmp]);
  switch (trail.kind) {
    case 'compare': return [compareClause(v, trail, cmpOf(trail.condition.cmp), asking)];
    case 'fact': {
      const { condition, given } = trail;
      if (condition.op === 'is' && given.state === 'given') return [conditionClause(v, condition, !wanted)];
      const left = v.named(v.rubric.facts, condition.fact);
      if (given.state !== 'given') return [v.fill(reason.value, { left, value: stateText(v, given.state) })];
      if (condition.op === 'is') return [];
      const fact = v.fill(reason.value, { left, value: optionTitle(v, condition.fact, String(given.value)) });
      return [ask(fact, v.fill(v.words.option[cmpOf(condition.cmp)], { right: optionTitle(v, condition.fact, condition.value) }))];
    }
    case 'answer': {
      const { condition, given } = trail;
      if (condition.op === 'yes' && given.state === 'given') return [conditionClause(v, condition, !wanted)];
      const left = v.title(condition.criterion);
      if (given.state !== 'given') return [v.fill(reason.value, { left, value: stateText(v, given.state) })];
      if (condition.op === 'yes') return [];
      const fact = v.fill(reason.value, { left, value: levelTitle(v, String(given.value), condition.criterion) });
      return [ask(fact, v.fill(v.words.level[cmpOf(condition.cmp)], { right: levelTitle(v, condition.value, condition.criterion) }))];
    }
    case 'class': {
      const { section, value, cmp } = trail.condition;
      const given = trail.given === null ? reason.noClass : v.fill(reason.classed, { class: sectionClass(v, section, trail.given) });
      return [ask(v.fill(reason.value, { left: v.title(section), value: given }), v.fill(v.words.class[cmpOf(cmp)], { right: sectionClass(v, section, value) }))];
    }
    case 'applicable': return [conditionClause(v, trail.condition, !wanted)];
    case 'named': return trailClauses(v, trail.of, wanted, asking);
    case 'criteria': return criteriaClauses(v, trail, wanted, asking);
    case 'group': return groupClauses(v, trail, wanted, asking);
    case 'not': return trailClauses(v, trail.of, !wanted, asking);
    case 'column': return [];
  }
}

/** Of alternatives that all fail, each is told apart. */
function groupClauses(v: Voice, { condition, of }: Extract<Trail, { kind: 'group' }>, wanted: boolean, asking: boolean): string[] {
  const failing = of.filter((each) => each.holds !== wanted).map((each) => trailClauses(v, each, wanted, asking));
  const alternatives = wanted && condition.op === 'any' && failing.length > 1;
  if (!alternatives) return failing.flat();
  return [v.fill(v.say.reason.noneOf, { list: failing.map((clauses, i) => `(${i + 1}) ${clauses.join(', ')}`).join('; ') })];
}

function stateText(v: Voice, state: 'na' | 'missing'): string {
  return state === 'na' ? v.say.reason.notApplicable : v.say.reason.missing;
}

function compareClause(v: Voice, { condition, holds, left, right, short }: Extract<Trail, { kind: 'compare' }>, cmp: Comparator, asking: boolean): string {
  const { reason } = v.say;
  const parts = comparisonParts(v, { ...condition, cmp });
  const share = shareOf(condition.left, condition.right);
  const unit = unitOf(v, condition.left) || unitOf(v, condition.right);
  const value = share === null ? withUnit(v.amount(left.amount), unit) : shareText(v, condition.left, left.amount, condition.right, right.amount);
  const fact = typeof condition.left === 'object' ? v.fill(reason.value, { left: parts.left, value }) : parts.left;
  if (!asking || holds === null) return fact;
  const predicate = share === null && typeof condition.right === 'object' ? v.fill(reason.withValue, { left: parts.predicate, value: withUnit(v.amount(right.amount), unit) }) : parts.predicate;
  const gap = short?.kind === 'known' && short.value > 0 && share === null && cmp === condition.cmp && cmp !== '=' ? v.fill(cmp === '>=' || cmp === '>' ? reason.short : reason.over, { short: withUnit(v.amount(short), unit) }) : '';
  return v.fill(reason.asked, { fact, predicate }) + gap;
}

/** x of y and the percentage, where a comparison is about a share. */
function shareText(v: Voice, left: Term, x: Parameters<Voice['amount']>[0], right: Term, y: Parameters<Voice['amount']>[0]): string {
  const [a, b] = [factored(left), factored(right)];
  if (a === null || b === null || x.kind !== 'known' || y.kind !== 'known') return v.amount(x);
  const [num, den] = [divide(exactOf(x), a.factor), divide(exactOf(y), b.factor)];
  if (den.n === 0n) return v.number(num);
  const percent = withUnit(formatNumber(multiply(divide(num, den), ofInteger(100)), v.texts.numbers, 2), '%');
  return v.fill(v.say.reason.ratio, { a: v.number(num), b: v.number(den), percent });
}

function criteriaClauses(v: Voice, { condition, tested, holds }: Extract<Trail, { kind: 'criteria' }>, wanted: boolean, asking: boolean): string[] {
  const { reason } = v.say;
  const telling = wanted ? (condition.op === 'every' ? tested.filter(({ na, passes }) => !na && passes !== true) : []) : tested.filter(({ na, passes }) => !na && passes === true);
  if (wanted && condition.op === 'some' && holds === false) return [v.fill(reason.none, { that: testPhrase(v, condition.that, condition.select) })];
  if (telling.length === 0) return [conditionClause(v, condition, !wanted)];
  const list = telling.map((each) => testedText(v, each, condition)).join(', ');
  if (condition.that.op === 'full' && wanted) return [v.fill(reason.full, { list })];
  return [asking && wanted ? v.fill(reason.asked, { fact: list, predicate: predicateOf(v, condition) }) : list];
}

function predicateOf(v: Voice, { that, select }: EveryCondition): string {
  switch (that.op) {
    case 'full': return v.words.thatFull;
    case 'points': return v.fill(v.words.number[that.cmp], { right: v.number(that.value) });
    case 'grade': return v.fill(v.words.level[that.cmp], { right: levelTitle(v, that.value, select) });
  }
}

function testedText(v: Voice, { id, points, max, level }: Tested, { that }: EveryCondition): string {
  const { reason } = v.say;
  const value = that.op === 'grade' ? (level === null ? reason.missing : levelTitle(v, level, id))
    : points === null ? reason.missing
    : that.op === 'full' && max !== null ? `${v.points(points)}/${v.points(max)}` : v.fill(reason.points, { points: v.points(points) });
  return v.fill(reason.withValue, { left: v.title(id), value });
}
