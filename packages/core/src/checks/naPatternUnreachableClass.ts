import { fromFraction } from '../decimal.ts';
import { define } from '../lint/check.ts';
import { assume, slotHolds } from '../lint/assume.ts';
import type { LintContext } from '../lint/context.ts';
import { copyOf, type Sample } from '../lint/sample.ts';
import { answerAll } from '../lint/settings.ts';
import { compare } from '../rational.ts';

/** How many criteria are looked at alone. */
const MAX_ALONE = 24;
/** How many are taken out together. */
const MAX_TOGETHER = 3;

/**
 * A best class that is lost when criteria do not apply: one finding that names every criterion that loses it alone or, where none does,
 * the two or three with the most points whose points go. Proven by bounds; that the case occurs is shown by a sheet. A search: only the
 * criteria with the most points are looked at.
 */
export const naPatternUnreachableClass = define({ code: 'na-pattern-unreachable-class', severity: 'warning', needs: 'search' }, (context) => {
  const { plan, search } = context;
  const { classes } = plan;
  if (classes === null || plan.criteria.every(({ na }) => na === null)) return [];
  const best = Math.min(...[...search.explored.reached.keys()].filter((position) => position >= 0));
  if (!Number.isFinite(best)) return [];
  const able = plan.criteria.flatMap(({ na, most }, i) => (na === null ? [] : [{ i, na, most: fromFraction(most) }])).toSorted((a, b) => compare(b.most, a.most));
  const lowering = able.filter(({ i }) => losesPoints(context, i));
  const lost = (pattern: readonly { readonly na: number }[]): Sample | null => sheetLosing(context, pattern.map(({ na }) => na), best);
  const alone = able.slice(0, MAX_ALONE).flatMap((each) => {
    const witness = lost([each]);
    return witness === null ? [] : [{ i: each.i, witness }];
  }).toSorted((a, b) => a.i - b.i);
  const together = alone.length > 0 ? [] : Array.from({ length: MAX_TOGETHER - 1 }, (_, k) => lowering.slice(0, k + 2)).filter((pattern, k) => pattern.length === k + 2);
  const smallest = together.flatMap((pattern) => {
    const witness = lost(pattern);
    return witness === null ? [] : [{ ids: pattern.map(({ i }) => i), witness }];
  })[0];
  const found = alone.length > 0 ? { ids: alone.map(({ i }) => i), witness: alone[0]!.witness } : smallest;
  if (found === undefined) return [];
  return [{
    path: plan.criteria[found.ids[0]!]!.path,
    params: { class: plan.rubric.classes!.list[best]!.title, classId: classes.classes[best]!.id, criteria: found.ids.map((i) => plan.criteria[i]!.id), together: alone.length === 0 },
    witness: search.content(found.witness),
  }];
});

/** A sheet on which these criteria do not apply, when no sheet of that kind reaches the best class or a better one; null otherwise. */
function sheetLosing(context: LintContext, slots: readonly number[], best: number): Sample | null {
  const { plan, search } = context;
  const ranges = assume(context.ranges, slots.map((slot) => slotHolds(slot)));
  if (ranges === null || plan.classes!.classes.slice(0, best + 1).some(({ rule, advisory }) => !advisory && ranges.slotTruth(rule) !== false)) return null;
  const witness = sheetWith(context, slots);
  if (witness === null) return null;
  const ran = search.runner.run(witness);
  // Nothing left to judge at all is na-zero-denominator's finding.
  return ran.position <= best || (plan.total !== null && ran.number(plan.total.max) === 0) ? null : witness;
}

/** True when the points and the maximum of the criterion go, or only its points. */
function losesPoints({ criteria, rubric }: LintContext, i: number): boolean {
  const { node, around } = criteria[i]!;
  const policy = node.notApplicable ?? around.findLast((section) => section.node.notApplicable !== undefined)?.node.notApplicable ?? rubric.notApplicable;
  return policy?.policy === 'leave-out' || policy?.policy === 'zero';
}

/** The best sheet on which these criteria do not apply, or null when none was found. */
function sheetWith({ plan, search }: LintContext, slots: readonly number[]): Sample | null {
  let sample: Sample | null = copyOf(search.settings[0]!.sample);
  answerAll(sample, search.extremes, 'best', new Set());
  for (const slot of slots) sample = sample === null ? null : search.solver.satisfy(sample, { kind: 'slot', slot }, true);
  if (sample === null) return null;
  const { truth } = search.runner.run(sample);
  return slots.every((slot) => truth(slot) === true) && plan.constraints.every(({ when }) => truth(when) !== false) ? sample : null;
}
