import { add, rational, subtract } from '../rational.ts';
import { define, type Found } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import { exactly } from '../lint/decimals.ts';
import { shownNumber } from '../lint/gaps.ts';
import type { Window } from '../lint/window.ts';

/** Rounding that the rubric leaves open: whether cuts look at the shown or the exact total, and how a criterion that divides is rounded. */
export const roundingAmbiguous = define({ code: 'rounding-ambiguous', severity: 'warning', needs: 'search' }, (context) => [...totalShown(context), ...criteriaDivide(context)]);

/** A total that is shown as reaching a cut which the exact total misses, with nothing said about which counts. */
function totalShown(context: LintContext): Found[] {
  const { rubric, plan, search } = context;
  const rounding = rubric.rounding?.total;
  if (rounding === undefined || rounding === 'none' || plan.total === null || rubric.classes === undefined || rubric.classes.compare !== undefined) return [];
  const half = rational(1n, 2n * 10n ** BigInt(rounding.digits));
  for (const { cut } of rubric.classes.list) {
    if (cut === undefined) continue;
    const at = exactly(cut.at);
    const window: Window = rubric.classes.direction === 'lower'
      ? { lo: at, loOpen: true, hi: add(at, half), hiOpen: true }
      : { lo: subtract(at, half), loOpen: rounding.mode === 'floor', hi: at, hiOpen: true };
    const example = rounding.mode === 'floor' ? null : context.reachable(plan.total.exact).within(window);
    if (example === null) continue;
    return [{
      path: ['classes'],
      params: { what: 'total', example: shownNumber(example), cut: String(cut.at), criteria: [] },
      witness: search.landIn(plan.total.exact, window) ?? undefined,
      fix: [{ op: 'add', path: '/classes/compare', value: 'rounded' }],
    }];
  }
  return [];
}

/** Criteria that divide and are rounded to two digits only because nothing is said. */
function criteriaDivide({ rubric, criteria, plan }: LintContext): Found[] {
  if (rubric.rounding?.criterion !== undefined || rubric.rounding?.criteria === 'all') return [];
  const silent = criteria.flatMap(({ node }, i) => {
    const { earned } = plan.criteria[i]!;
    return node.rounding === undefined && earned !== null && plan.slots[earned]!.expr.kind === 'round' ? [node.id] : [];
  });
  if (silent.length === 0) return [];
  const stated = { digits: 2, mode: 'half-up' };
  return [{
    path: rubric.rounding === undefined ? [] : ['rounding'],
    params: { what: 'criterion', example: '', cut: '', criteria: silent.slice(0, 20) },
    fix: [rubric.rounding === undefined ? { op: 'add', path: '/rounding', value: { criterion: stated } } : { op: 'add', path: '/rounding/criterion', value: stated }],
  }];
}
