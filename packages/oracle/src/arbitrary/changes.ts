// Sheets that are not complete: inputs taken away, and inputs that must be refused.
import { needsAnswer, readFact } from '../interpret/reading.ts';
import type { Rubric, Sheet } from '../types/rubric.ts';
import { placedIn } from './content.ts';
import { tapeOf } from './tape.ts';

type Part = 'ratings' | 'facts' | 'rows' | 'findings';

/** One thing that a sheet gives; the key is null for the findings, which come and go as a whole. */
export interface Input {
  readonly part: Part;
  readonly key: string | null;
}

/** What can be taken from a sheet so that it is missing: a fact with a default, or a rating that is only a remark, is not. */
export function removable(rubric: Rubric, sheet: Sheet): Input[] {
  const asked = placedIn(rubric.sections, []).filter(({ criterion }) => needsAnswer(criterion.method) && sheet.ratings[criterion.id] !== undefined);
  const facts = (rubric.facts ?? []).filter((fact) => fact.default === undefined && readFact(fact, sheet).kind !== 'missing');
  return [
    ...asked.map(({ criterion }): Input => ({ part: 'ratings', key: criterion.id })),
    ...facts.map((fact): Input => ({ part: 'facts', key: fact.id })),
    ...Object.keys(sheet.rows ?? {}).map((key): Input => ({ part: 'rows', key })),
    ...(sheet.findings === undefined ? [] : [{ part: 'findings', key: null } as const]),
  ];
}

/** One to four inputs of a sheet, as the numbers choose. */
export function chooseInputs(rubric: Rubric, sheet: Sheet, numbers: readonly number[]): Input[] {
  const tape = tapeOf(numbers);
  const rest = removable(rubric, sheet);
  const count = 1 + tape.below(4);
  const chosen: Input[] = [];
  while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(tape.below(rest.length), 1));
  return chosen;
}

/** Leaves the inputs out, or now and then writes null where that means missing too. */
export function without(sheet: Sheet, inputs: readonly Input[], numbers: readonly number[]): Sheet {
  const tape = tapeOf(numbers);
  const copy = structuredClone(sheet);
  for (const { part, key } of inputs) {
    if (part === 'findings' || key === null) {
      delete copy.findings;
      continue;
    }
    const values: Record<string, unknown> = copy[part] ?? {};
    if (part !== 'rows' && tape.chance(30)) values[key] = null;
    else delete values[key];
  }
  return copy;
}

/** The rubric with every missing policy at its default, so that nothing that is missing counts as 0. */
export function withoutMissingPolicies(rubric: Rubric): Rubric {
  const copy = structuredClone(rubric);
  delete copy.missing;
  for (const { criterion } of placedIn(copy.sections, [])) delete criterion.missing;
  return copy;
}
