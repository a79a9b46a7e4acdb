import { buildPlan } from './build/buildPlan.ts';
import { validateRubric as checkRubricStructure } from './generated/validators.ts';
import type { Issue, Rubric } from './generated/types.ts';
import { reportInto, titlesAlong } from './issue.ts';
import { migrate } from './migrations/index.ts';
import { result, type Result } from './result.ts';
import { structureIssues } from './structure/structureIssues.ts';

/**
 * Checks structure, then references and meaning, of a rubric from anywhere. Every issue is reported at once; never throws on data.
 *
 * @example
 * const checked = validateRubric(JSON.parse('{"schemaVersion": 1}'));
 * checked.ok; // false
 */
export function validateRubric(input: unknown): Result<Rubric> {
  const current = migrate(input);
  const structure = structureIssues(checkRubricStructure(current), current);
  if (structure.length > 0) return { ok: false, issues: structure };
  const rubric = current as Rubric;
  const issues: Issue[] = [];
  buildPlan(rubric, reportInto(issues, titlesAlong(rubric)));
  return result(rubric, distinct(issues));
}

/** A rule that several others use is lowered for each; what is wrong with it is said once. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}
