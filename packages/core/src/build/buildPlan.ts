import { toFraction } from '../decimal.ts';
import { isNever } from '../expr/make.ts';
import type { Expr } from '../expr/expr.ts';
import type { Rubric } from '../generated/types.ts';
import type { Path, Report } from '../issue.ts';
import type { Plan, PlanCriterion, PlanRule, PlanSection } from '../plan.ts';
import { classifiedSection, classifiedTotal, maxOf, naById, pointsOf, rankOf } from './access.ts';
import { Build } from './build.ts';
import { planClasses } from './classes.ts';
import { conditionOf } from './conditions.ts';
import { answerInput, answerOf, checkCriterion, criterionMax, criterionPoints, earnedOf, naOf, rangeOf, ruledNaOf } from './criteria.ts';
import { addTables, factOf } from './inputs.ts';
import { checkNames } from './names.ts';
import { sectionOf } from './sections.ts';
import { selectedCondition, selectedTerm } from './select.ts';
import { symbolsOf, type CriterionSymbol, type SectionSymbol } from './symbols.ts';
import { termOf } from './terms.ts';
import { planTotal, totalOf } from './total.ts';

/** A Plan before it is known how exactly it is computed. */
export type BuiltPlan = Omit<Plan, 'digest' | 'arithmetic'>;

/** Lowers a rubric of the right structure to a Plan without its digest. What is wrong with it is reported, and then the Plan means nothing. */
export function buildPlan(rubric: Rubric, report: Report): BuiltPlan {
  checkNames(rubric, report);
  const b = new Build(rubric, symbolsOf(rubric, report), report, {
    term: termOf, condition: conditionOf, answer: answerOf, points: pointsOf, max: maxOf, na: naById, rank: rankOf, total: totalOf, selectedTerm, selectedCondition,
  });
  addTables(b);
  for (const { node, path } of b.symbols.facts.values()) factOf(b, node.id, node.kind === 'option' ? 'choice' : node.kind, path);
  for (const { node, path } of b.symbols.values.values()) {
    if (node.kind === 'number') b.term({ op: 'value', id: node.id }, path);
    else b.condition({ op: 'holds', value: node.id }, path);
  }
  const criteria = [...b.symbols.criteria.values()].map((symbol) => planCriterion(b, symbol));
  const sections = [...b.symbols.sections.values()].map((symbol) => planSection(b, symbol));
  const total = planTotal(b);
  const classified = classifiedTotal(b);
  const classes = classified === null ? null : planClasses(b, classified);
  return {
    planVersion: 1,
    rubric,
    inputs: b.inputs,
    tables: b.tables,
    slots: b.slots,
    criteria,
    sections,
    total,
    classes,
    exemptions: rules(b, 'exemptions', 'when'),
    constraints: rules(b, 'constraints', 'require'),
  };
}

function planCriterion(b: Build, symbol: CriterionSymbol): PlanCriterion {
  checkCriterion(b, symbol);
  const { node, path, role } = symbol;
  const numeric = (name: string, expr: Expr | null): number | null => (expr === null ? null : b.indexOf(symbol, name, 'number', expr));
  const truth = (name: string, expr: Expr): number | null => (isNever(expr) ? null : b.indexOf(symbol, name, 'boolean', expr));
  const graded = earnedOf(b, symbol) === null;
  const { least, most } = rangeOf(b, symbol);
  return {
    id: node.id,
    path,
    earned: numeric('earned-at', earnedOf(b, symbol)),
    points: numeric('points-at', criterionPoints(b, symbol)),
    max: numeric('max-at', criterionMax(b, symbol)),
    na: truth('na-at', naOf(b, symbol)),
    ruledNa: truth('ruled-na-at', ruledNaOf(b, symbol)),
    least: graded ? '0' : toFraction(least),
    most: graded ? '0' : toFraction(most),
    answer: indexOf(answerInput(b, symbol, 'value')),
    of: indexOf(answerInput(b, symbol, 'of')),
    missing: node.missing ?? b.rubric.missing ?? 'incomplete',
    role,
    comment: node.requires?.comment ?? null,
    evidence: node.requires?.evidence ?? null,
  };
}

function indexOf(expr: Expr | null): number | null {
  return expr?.kind === 'input' ? expr.input : null;
}

function planSection(b: Build, symbol: SectionSymbol): PlanSection {
  const { node, path } = symbol;
  const combined = sectionOf(b, symbol);
  const classified = classifiedSection(b, symbol);
  return {
    id: node.id,
    path,
    points: combined === null ? null : b.indexOf(symbol, 'points-at', 'number', combined.points),
    max: combined === null ? null : b.indexOf(symbol, 'max-at', 'number', combined.max),
    leftOut: combined === null || isNever(combined.leftOut) ? null : b.indexOf(symbol, 'left-out-at', 'boolean', combined.leftOut),
    classes: classified === null ? null : planClasses(b, classified),
  };
}

function rules(b: Build, list: 'exemptions' | 'constraints', key: 'when' | 'require'): PlanRule[] {
  return (b.rubric[list] ?? []).map((each, i) => {
    const path: Path = [list, i];
    const condition = 'when' in each ? each.when : each.require;
    return { id: each.id, when: b.slotIndex(`${list}/${each.id}`, 'boolean', path, () => b.condition(condition, [...path, key])) };
  });
}
