import { policyOf } from '../build/criteria.ts';
import type { Condition, Note, Term } from '../generated/types.ts';
import type { ClassesExplained } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine, SectionLine, TotalLine, UsedNote } from './explanation.ts';

/** The notes of everything that took effect, in the order of the rubric. */
export function notesOf(at: Evaluation, criteria: readonly CriterionLine[], sections: readonly SectionLine[], total: TotalLine | null, classes: ClassesExplained | null): UsedNote[] {
  const notes: UsedNote[] = [];
  const take = (of: UsedNote['of'], id: string, note: Note | undefined): void => {
    if (note !== undefined) notes.push({ of, id, note });
  };
  const { rubric } = at.plan;
  for (const note of rubric.notes ?? []) take('rubric', rubric.id, note);
  const { symbols } = at.extension.build;
  for (const { id, working } of sections) {
    const { node } = symbols.sections.get(id)!;
    take('section', id, node.note);
    if (working?.rescale?.applied === true) take('rescale', id, node.rescale?.note);
  }
  for (const { id, state } of criteria) {
    const symbol = symbols.criteria.get(id)!;
    take('criterion', id, symbol.node.note);
    if (symbol.node.method.kind === 'accrual' && state !== 'na') take('criterion', id, symbol.node.method.note);
    if (state === 'na') take('not-applicable', id, policyOf(at.extension.build, symbol)?.note);
  }
  if (total?.working.rescale?.applied === true) take('rescale', rubric.id, rubric.total?.rescale?.note);
  for (const { id, applied } of total?.adjustments ?? []) if (applied === true) take('adjustment', id, rubric.total?.adjustments?.find((each) => each.id === id)?.note);
  for (const value of usedValues(at)) take('value', value.id, value.note);
  if (classes !== null) takeClasses(at, classes, take);
  return notes;
}

/** Named values that something else refers to. */
function usedValues({ plan: { rubric } }: Evaluation) {
  return (rubric.values ?? []).filter(({ id, note }) => note !== undefined && refersTo({ ...rubric, goldenCases: [] }, id));
}

function refersTo(node: unknown, id: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { op, id: of, value } = node as { op?: (Condition | Exclude<Term, number | string>)['op']; id?: unknown; value?: unknown };
  if ((op === 'value' && of === id) || (op === 'holds' && value === id)) return true;
  return Object.values(node).some((inner) => refersTo(inner, id));
}

function takeClasses(at: Evaluation, { computed, classes, exemptions, knockOuts, caps }: ClassesExplained, take: (of: UsedNote['of'], id: string, note: Note | undefined) => void): void {
  const { exemptions: exempting, classes: scale } = at.plan.rubric;
  take('classes', at.plan.rubric.id, scale?.note);
  for (const { id, holds } of exemptions) if (holds === true) take('exemption', id, exempting?.find((each) => each.id === id)?.note);
  for (const { id, holds } of caps) if (holds === true) take('cap', id, scale?.caps?.find((each) => each.id === id)?.note);
  for (const { id, holds } of knockOuts) if (holds === true) take('knock-out', id, scale?.knockOuts?.find((each) => each.id === id)?.note);
  const result = computed.kind === 'class' ? classes.findIndex(({ classId }) => classId === computed.classId) : classes.length - 1;
  // The classes down to the one that resulted were looked at; those below it were not.
  for (const { classId, requirements } of classes.slice(0, result + 1)) {
    const node = scale?.list.find(({ id }) => id === classId);
    take('class', classId, node?.note);
    for (const { id } of requirements) take('requirement', id, node?.when?.find((each) => each.id === id)?.note);
  }
}
