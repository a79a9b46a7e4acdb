import type { CriterionReport, Ratings } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { subtract, ZERO } from '../rational.ts';
import { exactPoints, known, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine } from './explanation.ts';
import { lineClass } from './lineClass.ts';
import { workingOf } from './workingOf.ts';

/** What the lines of one explanation share. */
export interface CriterionSource {
  readonly plan: Plan;
  readonly reports: readonly CriterionReport[];
  readonly ratings: () => Ratings;
  readonly details: () => Evaluation;
}

/** The line of the criterion at a position. */
export const LazyCriterion = /* @__PURE__ */ lineClass<CriterionSource, CriterionLine>({
  id: ({ reports }, i) => reports[i]!.id,
  state: ({ reports }, i) => reports[i]!.state,
  role: ({ plan }, i) => plan.criteria[i]!.role,
  answer: ({ ratings, reports }, i) => answerIn(ratings(), reports[i]!.id),
  points: ({ reports }, i) => reports[i]!.points,
  exact: ({ reports }, i) => reports[i]!.exact,
  max: ({ reports }, i) => reports[i]!.max,
  lost: ({ plan, reports }, i) => (plan.criteria[i]!.role === 'normal' ? lostIn(reports[i]!) : null),
  working: ({ details }, i) => workingOf(details(), i),
});

function answerIn(ratings: Ratings, id: string): CriterionLine['answer'] {
  const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
  if (rating === undefined) return null;
  return typeof rating === 'object' ? (rating?.value ?? null) : rating;
}

function lostIn({ points, exact, max }: CriterionReport): Amount | null {
  const got = exactPoints({ points, exact });
  if (got === null || max === null) return null;
  const lost = subtract(exactPoints({ points: max })!, got);
  return known(lost.n > 0n ? lost : ZERO);
}
