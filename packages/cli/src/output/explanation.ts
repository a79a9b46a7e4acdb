import type { Plan, ScoreReport } from '@chamdiem/core';

/** The whole trail of a report as data. */
export function explanationJson(_plan: Plan, _report: ScoreReport): string {
  return 'null';
}
