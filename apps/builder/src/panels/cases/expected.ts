import type { Expectation, Rubric, ScoreReport } from '@chamdiem/core';
import { textIn } from '../../document/read/titles.ts';

/** What of a report an author confirms. */
export interface Confirmed {
  readonly total: boolean;
  readonly outcome: boolean;
}

/** The expectation that a report bears out, as far as the author confirmed it. Issues of the sheet are always part of it. */
export function expectationOf(report: ScoreReport, { total, outcome }: Confirmed): Expectation {
  const codes = [...new Set(report.issues.map(({ code }) => code))];
  return {
    ...(total ? { total: report.totalExact ?? report.total, status: report.status } : {}),
    ...(outcome ? { outcome: report.outcome.kind, class: report.class } : {}),
    ...(codes.length === 0 ? {} : { issues: codes }),
  };
}

/** The title of a class of the rubric. */
export function className(document: Rubric, classId: string | null | undefined, language: string): string | null {
  if (classId === null || classId === undefined) return null;
  return textIn(document, document.classes?.list.find(({ id }) => id === classId)?.title, language) || classId;
}
