// The engine as the tests use it: documents go in as JSON, as a portal would hand them over.
import { compileRubric, score, validateRubric } from '@chamdiem/core';
import fc from 'fast-check';
import type { Plan, Scoresheet, ScoreReport } from '@chamdiem/core';
import type { Rubric, Sheet } from './types/rubric.ts';

export function planOf(rubric: Rubric): Plan {
  const result = validateRubric(rubric);
  if (!result.ok) throw new Error(`refused: ${result.issues.map((issue) => `${issue.code} at ${issue.path}`).join('; ')}`);
  return compileRubric(result.value);
}

/** The oracle's sheets are loose about values; the engine must take whatever a sheet holds. */
export const scored = (plan: Plan, sheet: Sheet): ScoreReport => score(plan, sheet as unknown as Scoresheet);

const long = process.env['LONG'] === '1';

/** Property tests take their time, and a busy machine more of it. */
export const patience = long ? 3_600_000 : 300_000;

/**
 * Tries a property `ordinary` times, ten times that in the long run. fast-check would print the whole way that it shrank,
 * which is longer than the counterexample; the seed and the number of the run are enough to find it again.
 */
export function assertProperty<T>(ordinary: number, property: fc.IProperty<T>): void {
  const outcome = fc.check(property, { numRuns: long ? ordinary * 10 : ordinary });
  if (!outcome.failed) return;
  const { seed, numRuns, numShrinks, errorInstance, counterexample } = outcome;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`seed ${seed}, run ${numRuns}, shrunk ${numShrinks} times\n${reason}\n${JSON.stringify(counterexample)}`, { cause: errorInstance });
}
