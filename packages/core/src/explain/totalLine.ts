import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Evaluation } from './evaluation.ts';
import type { TotalLine } from './explanation.ts';
import { lineClass } from './lineClass.ts';
import { totalWorking } from './sumWorkingOf.ts';

interface TotalSource {
  readonly plan: Plan;
  readonly report: ScoreReport;
  readonly details: () => Evaluation;
}

export const LazyTotal = /* @__PURE__ */ lineClass<TotalSource, TotalLine>({
  points: ({ report }) => report.total,
  exact: ({ report }) => report.totalExact,
  max: ({ report }) => report.max,
  possible: ({ report }) => report.possibleTotal,
  adjustments: ({ plan, report }) => report.adjustments.map(({ id, applied, change }, i) => ({ id, kind: plan.rubric.total!.adjustments![i]!.kind, applied, change })),
  working: ({ details }) => totalWorking(details()),
});
