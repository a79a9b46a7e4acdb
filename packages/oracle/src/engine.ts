// The engine as the tests use it: documents go in as JSON, as a portal would hand them over.
import { compileRubric, score, validateRubric } from '@chamdiem/core';
import type { Plan, Scoresheet, ScoreReport } from '@chamdiem/core';
import type { Rubric, Sheet } from './types/rubric.ts';

export function planOf(rubric: Rubric): Plan {
  const result = validateRubric(rubric);
  if (!result.ok) throw new Error(`refused: ${result.issues.map((issue) => `${issue.code} at ${issue.path}`).join('; ')}`);
  return compileRubric(result.value);
}

/** The oracle's sheets are loose about values; the engine must take whatever a sheet holds. */
export const scored = (plan: Plan, sheet: Sheet): ScoreReport => score(plan, sheet as unknown as Scoresheet);

/** How often a property is tried: `ordinary` in the usual run, ten times that in the long one. */
export const runs = (ordinary: number): { numRuns: number } => ({ numRuns: process.env['LONG'] === '1' ? ordinary * 10 : ordinary });

/** Property tests take their time, and a busy machine more of it. */
export const patience = process.env['LONG'] === '1' ? 3_600_000 : 300_000;
