import { validateSheet, type Issue, type Plan } from '@chamdiem/core';

/** Everything wrong with a sheet that people wrote: its structure, and what the report says about its content; each thing once. */
export function sheetIssues(plan: Plan, sheet: unknown, reported: readonly Issue[]): readonly Issue[] {
  const known = new Set(reported.map(({ code, path }) => `${code} ${path}`));
  return [...validateSheet(plan, sheet).issues.filter(({ code, path }) => !known.has(`${code} ${path}`)), ...reported];
}
