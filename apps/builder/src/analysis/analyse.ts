import { coverage, lintRubric, readRubric, runGoldenCases } from '@chamdiem/core';
import type { Coverage, Difference, Issue, LintFinding, Rubric } from '@chamdiem/core';
import { rangesOf, type Ranges } from './ranges.ts';

/** What became of a golden case, without the whole report. */
export interface CaseResult {
  readonly id: string;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
}

/** What is known about a document, in the order in which it becomes known: the cheapest and most urgent first. */
export type AnalysisPart =
  | { readonly kind: 'validated'; readonly valid: boolean; readonly issues: readonly Issue[] }
  | { readonly kind: 'linted'; readonly findings: readonly LintFinding[] }
  | { readonly kind: 'tried'; readonly ranges: Ranges; readonly cases: readonly CaseResult[]; readonly coverage: Coverage };

/** Everything that core says about a document, part by part, so that whoever asks may stop in between. A document that is not valid is only validated. */
export function* analyse(document: Rubric): Generator<AnalysisPart> {
  const read = readRubric(document);
  yield { kind: 'validated', valid: read.ok, issues: read.issues };
  if (!read.ok) return;
  const plan = read.value;
  // Accepted findings are asked for as well: the panel shows them on demand, with the reason.
  yield { kind: 'linted', findings: lintRubric(plan.rubric, { includeAccepted: true, plan }) };
  const cases = plan.rubric.goldenCases ?? [];
  yield {
    kind: 'tried',
    ranges: rangesOf(plan),
    cases: runGoldenCases(plan, cases).map(({ id, passed, differences }) => ({ id, passed, differences })),
    coverage: coverage(plan, cases.map(({ sheet }) => sheet)),
  };
}
