import { validateRubric } from '@chamdiem/core';
import type { Issue, Rubric } from '@chamdiem/core';
import { refuse } from './problem.ts';
import type { FileResult } from './problem.ts';
import { shapeIssues } from './shapeIssues.ts';

/** A document that the editor can open, and what is still wrong with it. */
export interface CheckedRubric {
  readonly rubric: Rubric;
  readonly issues: readonly Issue[];
}

/** Whether parsed data from elsewhere can be opened as a rubric. */
export function checkRubric(input: unknown): FileResult<CheckedRubric> {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !('schemaVersion' in input)) return refuse({ kind: 'not-a-rubric' });
  const checked = validateRubric(input);
  if (checked.ok) return { ok: true, value: { rubric: checked.value, issues: checked.issues } };
  if (checked.issues.some(({ path }) => path === '/schemaVersion')) return refuse({ kind: 'other-version', found: JSON.stringify(input.schemaVersion).slice(0, 40) });
  const shape = shapeIssues(checked.issues);
  return shape.length > 0 ? refuse({ kind: 'issues', issues: shape }) : { ok: true, value: { rubric: input as unknown as Rubric, issues: checked.issues } };
}
