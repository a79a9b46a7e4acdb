import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Evaluation } from './evaluation.ts';
import type { TotalLine } from './explanation.ts';
import { totalWorking } from './sumWorkingOf.ts';

export class LazyTotal implements TotalLine {
  readonly plan: Plan;
  readonly report: ScoreReport;
  readonly details: () => Evaluation;

  constructor(plan: Plan, report: ScoreReport, details: () => Evaluation) {
    this.plan = plan;
    this.report = report;
    this.details = details;
  }

  get points(): TotalLine['points'] {
    return this.report.total;
  }

  get exact(): TotalLine['exact'] {
    return this.report.totalExact;
  }

  get max(): TotalLine['max'] {
    return this.report.max;
  }

  get possible(): TotalLine['possible'] {
    return this.report.possibleTotal;
  }

  get adjustments(): TotalLine['adjustments'] {
    const kinds = this.plan.rubric.total?.adjustments ?? [];
    return this.report.adjustments.map(({ id, applied, change }, i) => ({ id, kind: kinds[i]!.kind, applied, change }));
  }

  get working(): TotalLine['working'] {
    return totalWorking(this.details());
  }

  toJSON(): TotalLine {
    const { points, exact, max, possible, adjustments, working } = this;
    return { points, exact, max, possible, adjustments, working };
  }
}
