import { validateScoresheet } from './generated/validators.ts';
import type { Issue, Scoresheet } from './generated/types.ts';
import { reportInto } from './issue.ts';
import type { Plan } from './plan.ts';
import { sheetTitles } from './report/sheetTitles.ts';
import { result, type Result } from './result.ts';
import { checkRubricRef } from './sheet/rubricRef.ts';
import { readSheet } from './sheet/reading.ts';
import { structureIssues } from './structure/structureIssues.ts';

/**
 * Checks a sheet from anywhere against a Plan: its structure, the rubric it was filled on, every answer and fact.
 * Missing answers are no issue here; a report says what is missing. Never throws on data.
 */
export function validateSheet(plan: Plan, input: unknown): Result<Scoresheet> {
  const structure = structureIssues(validateScoresheet(input), input);
  const issues: Issue[] = [...structure];
  const report = reportInto(issues, sheetTitles(plan));
  checkRubricRef(plan, input, report);
  readSheet(plan, input, report);
  const places = new Set(structure.map(({ path }) => path));
  return result(input as Scoresheet, issues.filter((issue, i) => i < structure.length || !places.has(issue.path)));
}
