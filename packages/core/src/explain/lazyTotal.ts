import type { Possible, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Evaluation } from './evaluation.ts';
import type { AdjustmentLine, TotalLine } from './explanation.ts';
import type { SumWorking } from './sumWorking.ts';
import { totalWorking } from './sumWorkingOf.ts';

/** The total of a report; how it was made is worked out on first use. */
export class LazyTotal implements TotalLine {
  readonly points: number | null;
  readonly max: number | null;
  readonly possible: Possible | null;
  declare readonly exact?: string;
  readonly #plan: Plan;
  readonly #report: ScoreReport;
  readonly #details: () => Evaluation;

  constructor(plan: Plan, report: ScoreReport, details: () => Evaluation) {
    this.points = report.total;
    this.max = report.max;
    this.possible = report.possibleTotal;
    if (report.totalExact !== undefined) this.exact = report.totalExact;
    this.#plan = plan;
    this.#report = report;
    this.#details = details;
  }

  get adjustments(): readonly AdjustmentLine[] {
    const nodes = this.#plan.rubric.total?.adjustments ?? [];
    return this.#report.adjustments.map(({ id, applied, change }, i) => ({ id, kind: nodes[i]!.kind, applied, change }));
  }

  get working(): SumWorking {
    return totalWorking(this.#details());
  }

  toJSON(): TotalLine {
    return { ...this, adjustments: this.adjustments, working: this.working };
  }
}
