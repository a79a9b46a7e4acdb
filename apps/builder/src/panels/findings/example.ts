import type { Issue, LintFinding, Rubric, SheetContent } from '@chamdiem/core';
import { stepsOf } from '../../document/read/path.ts';

/** The filled sheet that shows a fault: the one that was found with it, or the golden case that it is about. */
export function exampleOf(document: Rubric, problem: Issue | LintFinding): SheetContent | undefined {
  if ('witness' in problem && problem.witness !== undefined) return problem.witness;
  const [list, position] = stepsOf(problem.path);
  return list === 'goldenCases' && position !== undefined ? document.goldenCases?.[Number(position)]?.sheet : undefined;
}
