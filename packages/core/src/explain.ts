import { Explained } from './explain/explained.ts';
import type { Explanation } from './explain/explanation.ts';
import type { ScoreReport } from './generated/types.ts';
import type { Plan } from './plan.ts';

/**
 * The trail of a report: how every point, the total and the class came about, as data.
 * A pure function of Plan and report, also of a report that went through JSON. Cheap: what is not asked for is not worked out.
 * Throws when the report belongs to another rubric.
 *
 * @example
 * const { classes } = explain(plan, report);
 * classes?.classes.filter(({ holds }) => holds === false);
 */
export function explain(plan: Plan, report: ScoreReport): Explanation {
  if (report.rubric.id !== plan.rubric.id) throw new TypeError(`the report is of ${report.rubric.id}, the plan of ${plan.rubric.id}`);
  return new Explained(plan, report);
}
