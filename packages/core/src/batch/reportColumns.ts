import type { Outcome, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';

/** What a batch gives beside total, class and status. */
export interface BatchOptions {
  /** Points of every section. */
  readonly sections?: boolean;
  /** Points of every criterion. */
  readonly criteria?: boolean;
}

/** What score says of every row. */
export interface ReportColumns {
  readonly length: number;
  /** Displayed total; NaN where there is none. */
  readonly total: Float64Array;
  /** Position of the class in the rubric's list; {@link NO_CLASS} where there is none. */
  readonly class: Uint8Array;
  /** Position in {@link statuses}. */
  readonly status: Uint8Array;
  /** Position in {@link outcomeKinds}. */
  readonly outcome: Uint8Array;
  /** Points in the order of the Plan; NaN where a report has null. */
  readonly sections?: readonly Float64Array[];
  readonly criteria?: readonly Float64Array[];
}

/** What the class column holds where there is no class. */
export const NO_CLASS = 255;

/** Statuses by their number in the status column. */
export const statuses: readonly ScoreReport['status'][] = ['complete', 'incomplete', 'blocked'];

/** Kinds of outcomes by their number in the outcome column. */
export const outcomeKinds: readonly Outcome['kind'][] = ['none', 'class', 'pending', 'open', 'exempt'];

export function emptyReport(plan: Plan, length: number, { sections, criteria }: BatchOptions): ReportColumns {
  const numbers = (list: readonly unknown[]): Float64Array[] => list.map(() => new Float64Array(length));
  return {
    length,
    total: new Float64Array(length),
    class: new Uint8Array(length),
    status: new Uint8Array(length),
    outcome: new Uint8Array(length),
    ...(sections === true ? { sections: numbers(plan.sections) } : {}),
    ...(criteria === true ? { criteria: numbers(plan.criteria) } : {}),
  };
}

/** One row from a report. */
export function writeReport(plan: Plan, out: ReportColumns, row: number, report: ScoreReport): void {
  out.total[row] = report.total ?? Number.NaN;
  out.class[row] = report.class === null ? NO_CLASS : plan.classes!.classes.findIndex(({ id }) => id === report.class);
  out.status[row] = statuses.indexOf(report.status);
  out.outcome[row] = outcomeKinds.indexOf(report.outcome.kind);
  if (out.sections !== undefined) report.sections.forEach(({ points }, i) => { out.sections![i]![row] = points ?? Number.NaN; });
  if (out.criteria !== undefined) report.criteria.forEach(({ points }, i) => { out.criteria![i]![row] = points ?? Number.NaN; });
}
