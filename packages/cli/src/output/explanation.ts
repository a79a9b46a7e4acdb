import { explain, type Plan, type ScoreReport } from '@chamdiem/core';

/** The whole trail of a report as data. */
export function explanationJson(plan: Plan, report: ScoreReport): string {
  return JSON.stringify(explain(plan, report));
}
