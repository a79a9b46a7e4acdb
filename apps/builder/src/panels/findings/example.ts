import type { Issue, LintFinding, Rubric, SheetContent } from '@chamdiem/core';
import type { FormPart } from '@chamdiem/vue';
import { stepsOf } from '../../document/read/path.ts';
import { itemAtPointer } from '../../document/read/pointers.ts';

/** The filled sheet that shows a fault: the one that was found with it, or the golden case that it is about. */
export function exampleOf(document: Rubric, problem: Issue | LintFinding): SheetContent | undefined {
  if ('witness' in problem && problem.witness !== undefined) return problem.witness;
  const [list, position] = stepsOf(problem.path);
  return list === 'goldenCases' && position !== undefined ? document.goldenCases?.[Number(position)]?.sheet : undefined;
}

/** The part of the form that a problem is about; null where it is about the whole. */
export function aimOf(document: Rubric, { path }: Pick<Issue, 'path'>): FormPart | null {
  const item = itemAtPointer(document, path)?.item;
  if (item !== undefined) return { kind: item.kind, id: item.id };
  const [list, position] = stepsOf(path);
  const fact = list === 'facts' ? document.facts?.[Number(position)] : undefined;
  return fact === undefined ? null : { kind: 'fact', id: fact.id };
}
