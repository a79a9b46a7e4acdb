import type { PlanCriterion } from '../../plan.ts';
import type { Expr } from '../../expr/expr.ts';
import type { Band, Criterion, Method } from '../../generated/types.ts';
import type { CriterionSymbol } from '../../build/symbols.ts';
import type { Extension } from './extension.ts';
import { addCondition, addTerm } from './nodes.ts';

/** Slots for what a method does on the way: before rounding, before its limits, and the terms that it uses. */
export function addCriterion(x: Extension, { node }: CriterionSymbol, { id, earned }: PlanCriterion, exprOf: (slot: number) => Expr): void {
  if (node.applicableWhen !== undefined) addCondition(x, node.applicableWhen);
  addMethodTerms(x, node);
  if (earned === null) return;
  const method = exprOf(earned);
  const raw = method.kind === 'round' ? method.arg : method;
  x.addOwn(`method/${id}`, 'number', method);
  x.addOwn(`raw/${id}`, 'number', raw);
  x.addOwn(`unclamped/${id}`, 'number', withoutLimits(node.method, raw));
  if (node.method.kind === 'bands' && raw.kind === 'when') node.method.bands.forEach((band, i) => x.addOwn(`band/${id}/${band.id}`, 'boolean', raw.cases[i]!.if));
}

/** Takes the limits off that the method's lowering puts on, floor inside ceiling. */
function withoutLimits(method: Method, raw: Expr): Expr {
  const ceiling = method.kind === 'ratio' ? method.uncapped !== true : method.kind === 'formula' || ((method.kind === 'count' || method.kind === 'accrual') && method.max !== undefined);
  const floor = method.kind === 'ratio' || method.kind === 'formula' || ((method.kind === 'count' || method.kind === 'accrual') && method.min !== undefined);
  const inside = ceiling && raw.kind === 'min' ? raw.args[0]! : raw;
  return floor && inside.kind === 'max' ? inside.args[0]! : inside;
}

function addMethodTerms(x: Extension, { method }: Criterion): void {
  switch (method.kind) {
    case 'bands':
      addTerm(x, method.of);
      for (const band of method.bands) addBand(x, band);
      return;
    case 'ratio': addTerm(x, method.numerator); addTerm(x, method.denominator); return;
    case 'count': case 'accrual': return addTerm(x, method.of);
    case 'formula': return addTerm(x, method.points);
    case 'yes-no': case 'levels': case 'points': case 'imported': return;
  }
}

function addBand(x: Extension, { from, to, and, or }: Band): void {
  addTerm(x, from?.at);
  addTerm(x, to?.at);
  if (and !== undefined) addCondition(x, and);
  if (or !== undefined) addCondition(x, or);
}
