import { define } from '../lint/check.ts';
import { OPEN } from '../lint/runner.ts';

/** Sheets for which no class holds, so that a person must decide. A search through the scenes of explore; the sheet shows it. */
export const openOutcomePossible = define({ code: 'open-outcome-possible', severity: 'info', needs: 'search' }, ({ plan, search }) => {
  if (plan.classes === null || plan.classes.classes.every(({ advisory }) => advisory) || plan.classes.classes.some(({ rule, advisory }) => !advisory && plan.slots[rule]!.expr.kind === 'all' && isAlways(plan.slots[rule]!.expr))) return [];
  const open = search.explored.reached.get(OPEN);
  if (open === undefined) return [];
  const { total } = search.runner.run(open);
  return [{ path: ['classes'], params: { total: total === null ? '' : total }, witness: search.content(open) }];
});

function isAlways(e: { readonly kind: string; readonly args?: readonly unknown[] }): boolean {
  return e.kind === 'all' && e.args?.length === 0;
}
