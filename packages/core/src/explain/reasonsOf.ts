import { toNumber } from '../decimal.ts';
import { add, compare, divide, negate, ZERO, type Rational } from '../rational.ts';
import { exactOf, exactPoints, known } from './amount.ts';
import type { AdjustmentLine, CriterionLine, Reason } from './explanation.ts';

/**
 * Everything that cost points, dearest first; what cost the same stays in the rubric's order.
 * Where fewer points are better, the points themselves are what was lost.
 */
export function reasonsOf(criteria: readonly CriterionLine[], adjustments: readonly AdjustmentLine[], fewerIsBetter: boolean): Reason[] {
  const costs: { readonly kind: Reason['kind']; readonly id: string; readonly cost: Rational }[] = [];
  criteria.forEach((line) => {
    const lost = fewerIsBetter ? null : line.lost;
    const scored = fewerIsBetter ? exactPoints(line) : null;
    if (scored !== null && scored.n > 0n) costs.push({ kind: 'scored', id: line.id, cost: scored });
    if (lost?.kind === 'known' && lost.value > 0) costs.push({ kind: 'criterion', id: line.id, cost: exactOf(lost) });
    const points = !fewerIsBetter && line.role === 'deduction' ? exactPoints(line) : null;
    if (points !== null && points.n < 0n) costs.push({ kind: 'deduction', id: line.id, cost: negate(points) });
  });
  for (const { id, change } of adjustments) {
    if (change !== null && change < 0) costs.push({ kind: 'adjustment', id, cost: negate(exactOf({ value: change })) });
  }
  const all = costs.map(({ cost }) => cost).reduce(add, ZERO);
  return costs.toSorted((a, b) => compare(b.cost, a.cost)).map(({ kind, id, cost }) => ({ kind, id, cost: known(cost), share: toNumber(divide(cost, all)) }));
}
