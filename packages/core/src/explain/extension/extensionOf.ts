import { hasPoints } from '../../build/sections.ts';
import type { ClassScale } from '../../generated/types.ts';
import type { Plan } from '../../plan.ts';
import { addCriterion } from './criteria.ts';
import { Extension } from './extension.ts';
import { addCondition, addTerm } from './nodes.ts';
import { addSection, addTotal } from './sums.ts';

const cache = new WeakMap<Plan, { readonly extension: Extension; readonly plan: Plan }>();

/** The extended Plan of a Plan; made when the first detail of an explanation is asked for. */
export function extensionOf(plan: Plan): { readonly extension: Extension; readonly plan: Plan } {
  let made = cache.get(plan);
  if (made === undefined) {
    const extension = extend(plan);
    made = { extension, plan: extension.plan };
    cache.set(plan, made);
  }
  return made;
}

function extend(plan: Plan): Extension {
  const x = new Extension(plan);
  const { rubric } = plan;
  for (const value of rubric.values ?? []) {
    if (value.kind === 'number') addTerm(x, value.term);
    else addCondition(x, value.when);
  }
  const symbols = x.build.symbols;
  for (const symbol of symbols.criteria.values()) addCriterion(x, symbol, plan.criteria[symbol.index]!);
  for (const symbol of symbols.sections.values()) {
    if (symbol.node.applicableWhen !== undefined) addCondition(x, symbol.node.applicableWhen);
    if (hasPoints(x.build, symbol)) addSection(x, symbol);
    addScale(x, symbol.node.classes);
  }
  const top = [...symbols.sections.values()].filter((section) => section.around.length === 0);
  if (plan.total !== null) addTotal(x, top, plan);
  for (const adjustment of rubric.total?.adjustments ?? []) {
    if (adjustment.when !== undefined) addCondition(x, adjustment.when);
    addTerm(x, adjustment.kind === 'points' ? adjustment.points : adjustment.percent);
  }
  for (const { when } of rubric.exemptions ?? []) addCondition(x, when);
  addScale(x, rubric.classes);
  return x;
}

function addScale(x: Extension, scale: ClassScale | undefined): void {
  for (const { when } of scale?.list ?? []) for (const { require } of when ?? []) addCondition(x, require);
  for (const { when } of [...(scale?.knockOuts ?? []), ...(scale?.caps ?? []), ...(scale?.qualifiers ?? [])]) addCondition(x, when);
}
