import type { InputRef, Issue, Plan, ScoreReport, Scoresheet } from '@chamdiem/core';
import type { Outline } from './outline.ts';

/** Something that the sheet still lacks, or that is wrong with it: where, and the issues if there are any. */
export interface Gap extends InputRef {
  readonly issues: readonly Issue[];
}

/** What is missing or wrong, in the order in which a form shows it. Facts that the rubric has a default for, or that others give, are not asked for. */
export function gapsOf(plan: Plan, outline: Outline, sheet: Scoresheet, report: ScoreReport, issues: (kind: InputRef['kind'], id: string) => readonly Issue[]): Gap[] {
  const gaps: Gap[] = [];
  const note = (kind: InputRef['kind'], id: string, missing: boolean): void => {
    const found = issues(kind, id);
    if (missing || found.some(({ severity }) => severity === 'error')) gaps.push({ kind, id, issues: found });
  };
  for (const fact of plan.rubric.facts ?? []) {
    const { id } = fact;
    note('fact', id, (sheet.facts?.[id] ?? null) === null && fact.default === undefined && (fact.from ?? 'sheet') === 'sheet');
  }
  for (const table of plan.tables) note('rows', table.id, sheet.rows?.[table.id] === undefined);
  const { criteria } = report;
  for (const { id, index, asked, plan: own } of outline.criteria) {
    const { state } = criteria[index]!;
    note('criterion', id, asked && (state === 'missing' || state === 'invalid') && own.missing !== 'zero');
  }
  if (plan.rubric.findings !== undefined) note('findings', '', sheet.findings === undefined);
  return gaps;
}
