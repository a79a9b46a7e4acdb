import { earnedOf } from '../../build/criteria.ts';
import type { CriterionSymbol } from '../../build/symbols.ts';
import type { Band, BandsMethod, Criterion, Method } from '../../generated/types.ts';
import type { PlanCriterion } from '../../plan.ts';
import type { Extension } from './extension.ts';
import { addCondition, addTerm } from './nodes.ts';

/**
 * Slots for what a method does on the way: without an override, before rounding, before its limits, and the terms that it uses.
 * They are the same criterion lowered with a part of its declaration left out.
 */
export function addCriterion(x: Extension, symbol: CriterionSymbol, { id, earned }: PlanCriterion): void {
  const { method, applicableWhen } = symbol.node;
  if (applicableWhen !== undefined) addCondition(x, applicableWhen);
  addMethodTerms(x, method);
  if (earned === null) return;
  addVariant(x, symbol, `method/${id}`, {});
  addVariant(x, symbol, `raw/${id}`, { rounding: 'none' });
  addVariant(x, symbol, `unclamped/${id}`, { rounding: 'none', method: withoutLimits(method) });
  if (method.kind === 'bands') for (const band of method.bands) addVariant(x, symbol, `band/${id}/${band.id}`, { rounding: 'none', method: only(method, band) });
}

function addVariant(x: Extension, symbol: CriterionSymbol, name: string, changes: Partial<Criterion>): void {
  const variant: CriterionSymbol = { ...symbol, node: { ...symbol.node, ...changes, id: `~${name}` } };
  x.add(name, 'number', earnedOf(x.build, variant)!);
}

/** A formula without limits is its term, which has a slot of its own. */
function withoutLimits(method: Method): Method {
  if (method.kind === 'ratio') return { ...method, uncapped: true };
  if (method.kind !== 'count' && method.kind !== 'accrual') return method;
  const { min: _min, max: _max, ...rest } = method;
  return rest;
}

/** 1 where this band fits; anything from 0 to 1 where it does not. */
function only(method: BandsMethod, band: Band): BandsMethod {
  return { ...method, bands: [{ ...band, points: 1 }] };
}

function addMethodTerms(x: Extension, method: Method): void {
  switch (method.kind) {
    case 'bands':
      addTerm(x, method.of);
      for (const { from, to, and, or } of method.bands) {
        addTerm(x, from?.at);
        addTerm(x, to?.at);
        for (const condition of [and, or]) if (condition !== undefined) addCondition(x, condition);
      }
      return;
    case 'ratio': addTerm(x, method.numerator); addTerm(x, method.denominator); return;
    case 'count': case 'accrual': return addTerm(x, method.of);
    case 'formula': return addTerm(x, method.points);
    case 'yes-no': case 'levels': case 'points': case 'imported': return;
  }
}
