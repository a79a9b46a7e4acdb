import { buildPlan, type BuiltPlan } from './build/buildPlan.ts';
import { validateRubric as checkRubricStructure } from './generated/validators.ts';
import type { Issue, Rubric } from './generated/types.ts';
import { reportInto, titlesAlong } from './issue.ts';
import { migrate } from './migrations/index.ts';
import { result, type Result } from './result.ts';
import { structureIssues } from './structure/structureIssues.ts';
import { keepValidated } from './validated.ts';

/**
 * Checks structure, then references and meaning, of a rubric from anywhere. Every issue is reported at once; never throws on data.
 *
 * @example
 * const checked = validateRubric(JSON.parse('{"schemaVersion": 1}'));
 * checked.ok; // false
 */
export function validateRubric(input: unknown): Result<Rubric> {
  const checked = checkedPlan(input);
  if (!checked.ok) return checked;
  keepValidated(checked.value);
  return { ...checked, value: checked.value.rubric };
}

/** The Plan that a rubric's meaning is checked with. */
export function checkedPlan(input: unknown): Result<BuiltPlan> {
  const current = migrate(input);
  const structure = structureOf(current);
  if (structure.length > 0) return { ok: false, issues: structure };
  const rubric = current as Rubric;
  const issues: Issue[] = [];
  const plan = buildPlan(rubric, reportInto(issues, titlesAlong(rubric)));
  return result(plan, distinct(issues));
}

/** What makes a document of the newest version no rubric at all. */
export function structureOf(document: unknown): Issue[] {
  return structureIssues(checkRubricStructure(document), document);
}

/** A rule that several others use is lowered for each; what is wrong with it is said once. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}
