import { validateScoresheet } from './generated/validators.ts';
import type { Issue, Scoresheet } from './generated/types.ts';
import type { Plan } from './plan.ts';
import { scoreFast } from './program/scoreFast.ts';
import { result, type Result } from './result.ts';
import { scoreGenerally } from './score.ts';
import { asObject, type JsonObject } from './sheet/asObject.ts';
import { structureIssues } from './structure/structureIssues.ts';

/**
 * Checks a sheet from anywhere against a Plan: its structure, the rubric it was filled on, every answer and fact, and what must fit
 * together: constraints, comments and evidence that are asked for, numbers that no band fits.
 * Missing answers are no issue here; the report says what is missing. Never throws on data.
 */
export function validateSheet(plan: Plan, input: unknown): Result<Scoresheet> {
  const sheet = asObject(input);
  if (sheet !== null && isBare(sheet) && scoreFast(plan, sheet) !== null) return { ok: true, value: input as Scoresheet, issues: [] };
  const structure = structureIssues(validateScoresheet(input), input);
  const places = new Set(structure.map(({ path }) => path));
  const issues: Issue[] = [...structure, ...scoreGenerally(plan, input).issues.filter(({ path }) => !places.has(path))];
  return result(input as Scoresheet, issues);
}

/** A sheet of nothing but plain answers and facts: scoring it the fast way has then looked at everything in it. */
function isBare(sheet: JsonObject): boolean {
  for (const key in sheet) if (key !== 'rubric' && key !== 'ratings' && key !== 'facts') return false;
  const { rubric, ratings, facts } = sheet;
  if (typeof rubric !== 'object' || rubric === null || typeof ratings !== 'object' || ratings === null) return false;
  for (const key in rubric) if (key !== 'id' && key !== 'version' && key !== 'digest') return false;
  for (const key in ratings) if (typeof (ratings as JsonObject)[key] === 'object') return false;
  if (facts !== undefined && facts !== null) for (const key in facts) if (typeof (facts as JsonObject)[key] === 'object') return false;
  return true;
}
