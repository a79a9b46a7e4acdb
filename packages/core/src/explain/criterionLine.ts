import type { CriterionReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { subtract, ZERO } from '../rational.ts';
import type { Answered } from '../report/answers.ts';
import { exactPoints, known, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine } from './explanation.ts';
import { lineClass } from './lineClass.ts';
import { workingOf } from './workingOf.ts';

/** What the lines of one explanation share. */
export interface CriterionSource {
  readonly plan: Plan;
  readonly reports: readonly CriterionReport[];
  /** What was answered to the criterion at a position. */
  readonly answer: (index: number) => Answered;
  readonly details: () => Evaluation;
}

/** The line of the criterion at a position. */
export const LazyCriterion = /* @__PURE__ */ lineClass<CriterionSource, CriterionLine>({
  id: ({ reports }, i) => reports[i]!.id,
  state: ({ reports }, i) => reports[i]!.state,
  role: ({ plan }, i) => plan.criteria[i]!.role,
  answer: ({ answer }, i) => answer(i),
  points: ({ reports }, i) => reports[i]!.points,
  exact: ({ reports }, i) => reports[i]!.exact,
  max: ({ reports }, i) => reports[i]!.max,
  lost: ({ plan, reports }, i) => (plan.criteria[i]!.role === 'normal' ? lostIn(reports[i]!) : null),
  working: ({ details }, i) => workingOf(details(), i),
});

function lostIn({ points, exact, max }: CriterionReport): Amount | null {
  const got = exactPoints({ points, exact });
  if (got === null || max === null) return null;
  const lost = subtract(exactPoints({ points: max })!, got);
  return known(lost.n > 0n ? lost : ZERO);
}
