import type { Issue } from '@chamdiem/core';

/**
 * Issues that say a document is not built like a rubric at all: the editor could not show it, or it may be hostile. Everything else can be mended in
 * the editor, where each issue is listed with its place.
 */
const codes = new Set([
  'wrong-type', 'missing-property', 'unknown-kind', 'no-form-fits', 'not-allowed', 'wrong-name', 'text-not-well-formed', 'text-too-long', 'too-deep', 'too-large', 'too-many',
]);

export function shapeIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => codes.has(code));
}
