import { fromFraction } from '../decimal.ts';
import { define, type Found } from '../lint/check.ts';
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
 * A best class that is lost when criteria do not apply. Looked at are criteria alone (those with the most points first) and the two or
 * three with the most points whose points go. That the class is lost is proven by bounds; that the pattern occurs is shown by a sheet.
 */
export const naPatternUnreachableClass = define({ code: 'na-pattern-unreachable-class', severity: 'warning', needs: 'search' }, (context) => {
  const { plan, search } = context;
  const { classes } = plan;
  if (classes === null || plan.criteria.every(({ na }) => na === null)) return [];
  const best = Math.min(...[...search.explored.reached.keys()].filter((position) => position >= 0));
  if (!Number.isFinite(best)) return [];
  const able = plan.criteria.flatMap(({ na, most }, i) => (na === null ? [] : [{ i, na, most: fromFraction(most) }])).toSorted((a, b) => compare(b.most, a.most));
  const lowering = able.filter(({ i }) => losesPoints(context, i));
  const patterns = [...able.slice(0, MAX_ALONE).map((each) => [each]), ...Array.from({ length: MAX_TOGETHER - 1 }, (_, k) => lowering.slice(0, k + 2)).filter((pattern, k) => pattern.length === k + 2)];
  const found: Found[] = [];
  const reported = new Set<number>();
  for (const pattern of patterns) {
    if (pattern.length > 1 && pattern.some(({ i }) => reported.has(i))) continue;
    const ranges = assume(context.ranges, pattern.map(({ na }) => slotHolds(na)));
    if (ranges === null || classes.classes.slice(0, best + 1).some(({ rule, advisory }) => !advisory && ranges.slotTruth(rule) !== false)) continue;
    const witness = sheetWith(context, pattern.map(({ na }) => na));
    if (witness === null) continue;
    const ran = search.runner.run(witness);
    // Nothing left to judge at all is na-zero-denominator's finding.
    if (ran.position <= best || (plan.total !== null && ran.number(plan.total.max) === 0)) continue;
    for (const { i } of pattern) reported.add(i);
    const [first] = pattern;
    found.push({
      path: plan.criteria[first!.i]!.path,
      params: { class: plan.rubric.classes!.list[best]!.title, classId: classes.classes[best]!.id, criteria: pattern.map(({ i }) => plan.criteria[i]!.id) },
      witness: search.content(witness),
    });
  }
  return found;
});

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
