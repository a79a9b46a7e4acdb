import type { Expr } from '../expr/expr.ts';
import { choose, constant, product, sum, zero } from '../expr/make.ts';
import type { Adjustment } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import type { PlanTotal } from '../plan.ts';
import { rational } from '../rational.ts';
import type { Build } from './build.ts';
import { clamped, type Combined } from './combine.ts';
import { combinedItems, extraPoints, hasPoints, rounded } from './sections.ts';
import type { ItemSymbol } from './symbols.ts';

/** The total that cuts and terms compare: exact, or rounded when the classes say so. 0 for a rubric without points. */
export function totalOf(b: Build, path: Path): Expr {
  if (!hasTotal(b)) {
    b.report('no-total', path);
    return zero;
  }
  return b.rubric.classes?.compare === 'rounded' ? shownOf(b) : exactOf(b);
}

export function hasTotal(b: Build): boolean {
  return b.rubric.total?.combine !== 'none' && topSections(b).some((section) => hasPoints(b, section));
}

/** The total of the Plan, or null. */
export function planTotal(b: Build): PlanTotal | null {
  if (!hasTotal(b)) return null;
  return {
    exact: b.slotIndex('total/exact', 'number', ['total'], () => exactOf(b)),
    shown: b.slotIndex('total/shown', 'number', ['total'], () => shownOf(b)),
    max: b.slotIndex('total/max', 'number', ['total'], () => maxOfTotal(b)),
    adjustments: adjustments(b).map(({ id, when, path }) => ({
      id,
      applies: when === undefined ? null : b.slotIndex(`applies/${id}`, 'boolean', path, () => b.condition(when, [...path, 'when'])),
      change: b.slotIndex(`change/${id}`, 'number', path, () => zero),
    })),
  };
}

function topSections(b: Build): ItemSymbol[] {
  return [...b.symbols.sections.values()].filter((section) => section.around.length === 0);
}

function beforeExtras(b: Build): Combined {
  return combinedItems(b, topSections(b), b.rubric.total ?? {}, ['total'], null);
}

function maxOfTotal(b: Build): Expr {
  return b.slot('max-of-total', 'number', ['total'], () => clamped(b, zero, beforeExtras(b).max, b.rubric.total?.clamp, ['total']).max);
}

function exactOf(b: Build): Expr {
  return b.slot('total', 'number', ['total'], () => {
    const start = b.slot('sum', 'number', ['total'], () => sum([beforeExtras(b).points, ...extraPoints(b, topSections(b))]));
    const all = adjustments(b).reduce((sofar, adjustment) => sum([sofar, changeOf(b, adjustment, sofar)]), start);
    return clamped(b, all, zero, b.rubric.total?.clamp, ['total']).points;
  });
}

function shownOf(b: Build): Expr {
  return b.slot('total-rounded', 'number', ['total'], () => rounded(exactOf(b), b.rubric.rounding?.total));
}

type Placed = Adjustment & { readonly path: Path };

function adjustments(b: Build): Placed[] {
  return (b.rubric.total?.adjustments ?? []).map((adjustment, i) => ({ ...adjustment, path: ['total', 'adjustments', i] }));
}

function changeOf(b: Build, adjustment: Placed, sofar: Expr): Expr {
  const { id, path, when } = adjustment;
  return b.slot(`change/${id}`, 'number', path, () => {
    const change = adjustment.kind === 'points'
      ? clamped(b, b.term(adjustment.points, [...path, 'points']), zero, adjustment.clamp, path).points
      : product([sofar, b.term(adjustment.percent, [...path, 'percent']), constant(rational(1n, 100n))]);
    if (when === undefined) return change;
    return choose(b.slot(`applies/${id}`, 'boolean', path, () => b.condition(when, [...path, 'when'])), change, zero);
  });
}
