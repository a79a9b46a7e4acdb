import type { Possible, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { Evaluation } from './evaluation.ts';
import type { AdjustmentLine, TotalLine } from './explanation.ts';
import type { SumWorking } from './sumWorking.ts';
import { totalWorking } from './sumWorkingOf.ts';

interface Lazy {
  readonly plan: Plan;
  readonly report: ScoreReport;
  readonly details: () => Evaluation;
}

/** The total of a report; how it was made is worked out when it is asked for. */
export class LazyTotal implements TotalLine {
  readonly points: number | null;
  readonly exact: string | undefined;
  readonly max: number | null;
  readonly lazy: Lazy;

  constructor(lazy: Lazy) {
    const { total, totalExact, max } = lazy.report;
    this.points = total;
    this.exact = totalExact;
    this.max = max;
    this.lazy = lazy;
  }

  get possible(): Possible | null {
    return this.lazy.report.possibleTotal;
  }

  get adjustments(): readonly AdjustmentLine[] {
    const nodes = this.lazy.plan.rubric.total?.adjustments ?? [];
    return this.lazy.report.adjustments.map(({ id, applied, change }, i) => ({ id, kind: nodes[i]!.kind, applied, change }));
  }

  get working(): SumWorking {
    return totalWorking(this.lazy.details());
  }

  toJSON(): TotalLine {
    const { points, exact, max, possible, adjustments, working } = this;
    return { points, ...(exact === undefined ? {} : { exact }), max, possible, adjustments, working };
  }
}
