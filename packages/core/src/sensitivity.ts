import { slotsOf } from './classify.ts';
import { toNumber } from './decimal.ts';
import { constant } from './expr/make.ts';
import type { Rubric } from './generated/types.ts';
import { assume } from './lint/assume.ts';
import { contextOf, type LintContext } from './lint/context.ts';
import { subtract, type Rational } from './rational.ts';

/** How much one criterion weighs. */
export interface Sensitivity {
  readonly id: string;
  /** Fewest and most points that it can give; null for a grade. */
  readonly points: { readonly min: number; readonly max: number } | null;
  /** How far the best attainable total falls when the criterion has its worst points. */
  readonly swing: number;
  /** Its swing as a share of all swings, 0 to 1. */
  readonly share: number;
  /** Classes, best first, that its worst points do not rule out: the classes reachable without it. */
  readonly classesWithout: readonly string[];
  /** True when a class rule, knock-out or cap looks at the criterion itself and not only at the total. */
  readonly inRules: boolean;
}

/**
 * What each criterion can change: its attainable share of the total, and the classes that remain with its worst points.
 * By bounds over all sheets: a class that is listed may still be out of reach, one that is not listed is.
 */
export function sensitivity(rubric: Rubric): Sensitivity[] {
  const context = contextOf(rubric);
  const fewerIsBetter = rubric.classes?.direction === 'lower';
  const inRules = readByRules(context);
  const measured = context.plan.criteria.map(({ id, points, answer }) => {
    const direct = (answer !== null && inRules.inputs.has(answer)) || (points !== null && inRules.slots.has(points));
    return { id, ...atWorst(context, points, fewerIsBetter), inRules: direct };
  });
  const all = measured.reduce((sum, { swing }) => sum + swing, 0);
  return measured.map((each) => ({ ...each, share: all === 0 ? 0 : Math.round((each.swing / all) * 1e6) / 1e6 }));
}

function atWorst({ plan, ranges }: LintContext, points: number | null, fewerIsBetter: boolean): Pick<Sensitivity, 'points' | 'swing' | 'classesWithout'> {
  const classes = plan.classes?.classes ?? [];
  if (points === null) return { points: null, swing: 0, classesWithout: classes.map(({ id }) => id) };
  const { lo, hi } = ranges.slotNumber(points);
  const worst = fewerIsBetter ? hi : lo;
  const under = assume(ranges, [{ expr: { kind: 'compare', cmp: '=', left: { kind: 'slot', slot: points }, right: constant(worst) }, holds: true }]) ?? ranges;
  const best = (of: typeof ranges): Rational | null => (plan.total === null ? null : fewerIsBetter ? of.slotNumber(plan.total.exact).lo : of.slotNumber(plan.total.exact).hi);
  const [before, after] = [best(ranges), best(under)];
  return {
    points: { min: toNumber(lo), max: toNumber(hi) },
    swing: before === null || after === null ? 0 : Math.abs(toNumber(subtract(before, after))),
    classesWithout: classes.filter(({ rule }) => under.slotTruth(rule) !== false).map(({ id }) => id),
  };
}

/** What rules read without going through the sums of sections and total. */
function readByRules({ plan, reads }: LintContext): { readonly inputs: ReadonlySet<number>; readonly slots: ReadonlySet<number> } {
  const found = { inputs: new Set<number>(), slots: new Set<number>() };
  const sums = new Set([plan.total?.exact, plan.total?.shown, ...plan.sections.map(({ points }) => points)]);
  const open = plan.classes === null ? [] : slotsOf(plan.classes, plan.exemptions);
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    if (found.slots.has(slot) || sums.has(slot)) continue;
    found.slots.add(slot);
    for (const input of reads[slot]!.inputs) found.inputs.add(input);
    open.push(...reads[slot]!.slots);
  }
  return found;
}
