import type { CriterionReport, InputRef, Issue, Plan, Scoresheet } from '@chamdiem/core';
import type { Part, Parts } from './outline.ts';
import type { IssuesByPlace } from './places.ts';

/** Something that the sheet still lacks, or that is wrong with it: where, and the issues if there are any. */
export interface Gap extends InputRef {
  readonly issues: readonly Issue[];
}

/** What is missing or wrong, in the order in which a form shows it. Facts that the rubric has a default for, or that others give, are not asked for. */
export function gapsOf({ rubric }: Plan, parts: Parts, sheet: Scoresheet, lines: readonly CriterionReport[], places: IssuesByPlace): Gap[] {
  const gaps: Gap[] = [];
  const note = ({ bare, place }: Part, missing: boolean): void => {
    const issues = places.at(place);
    if (!missing && issues.length === 0) return;
    if (issues.some(({ severity }) => severity === 'error') || (missing && issues.length > 0)) gaps.push({ ...bare, issues });
    else if (missing) gaps.push(bare);
  };
  for (const part of parts.facts) note(part, part.wanted && (sheet.facts?.[part.id] ?? null) === null);
  for (const part of parts.tables) note(part, sheet.rows?.[part.id] === undefined);
  for (const part of parts.criteria) {
    const { state } = lines[part.criterion.index]!;
    note(part, part.wanted && (state === 'missing' || state === 'invalid'));
  }
  if (rubric.findings !== undefined) note(parts.findings, sheet.findings === undefined);
  return gaps;
}
