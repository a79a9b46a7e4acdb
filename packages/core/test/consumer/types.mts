// A program of a reader of the README, as TypeScript sees it: what the package promises, and what it refuses.
import {
  compileRubric, explain, findLifts, formatExplanation, formatIssue, lintRubric, rubricDigest, score, scorePoints, validateRubric, validateSheet,
} from '@chamdiem/core';
import type { Explanation, Issue, Messages, Plan, Result, Rubric, ScoreReport, Scoresheet } from '@chamdiem/core';
import { en } from '@chamdiem/core/messages/en';
import { vi, viForm } from '@chamdiem/core/messages/vi';

export function use(input: unknown, answers: unknown): readonly string[] {
  const checked: Result<Rubric> = validateRubric(input);
  if (!checked.ok) return checked.issues.map((issue: Issue) => formatIssue(issue, vi));
  const plan: Plan = compileRubric(checked.value);

  const sheet: Result<Scoresheet> = validateSheet(plan, answers);
  if (!sheet.ok) return sheet.issues.map((issue) => formatIssue(issue, viForm));
  const report: ScoreReport = score(plan, sheet.value);
  const total: number | null = report.total;
  const explanation: Explanation = explain(plan, report);
  const texts: readonly Messages[] = [vi, en];
  const outcome = report.outcome;
  const shown: string = outcome.kind === 'class' ? outcome.classId : outcome.kind === 'pending' ? outcome.possible.join() : outcome.kind;

  // @ts-expect-error a plan is what scores, not a rubric
  score(checked.value, sheet.value);
  // @ts-expect-error what came from elsewhere is checked before it is compiled
  compileRubric(input);

  return [shown, `${total}`, rubricDigest(checked.value), ...texts.map((each) => formatExplanation(explanation, each)), ...lintRubric(checked.value).map(({ code }) => code)];
}

export const rest = { findLifts, scorePoints };
