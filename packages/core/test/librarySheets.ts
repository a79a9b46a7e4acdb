import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRubric } from '../src/compile.ts';
import type { Rubric, Scoresheet, ScoreReport } from '../src/generated/types.ts';
import type { Plan } from '../src/plan.ts';
import { score } from '../src/score.ts';
import { validateRubric } from '../src/validate.ts';

const library = join(import.meta.dirname, '../../../schemas/library');

export interface LibrarySheet {
  readonly name: string;
  readonly plan: Plan;
  readonly sheet: Scoresheet;
  readonly report: ScoreReport;
}

export function libraryRubric(id: string): Rubric {
  return JSON.parse(readFileSync(join(library, id, 'rubric.json'), 'utf8')) as Rubric;
}

export function libraryPlan(id: string): Plan {
  const checked = validateRubric(libraryRubric(id));
  if (!checked.ok) throw new Error(`${id} is not valid`);
  return compileRubric(checked.value);
}

export function libraryIds(): string[] {
  return readdirSync(library).filter((id) => existsSync(join(library, id, 'rubric.json')));
}

/** One sheet of the library, scored. */
export function librarySheet(id: string, name: string, plan = libraryPlan(id)): LibrarySheet {
  const sheet = JSON.parse(readFileSync(join(library, id, 'sheets', `${name}.json`), 'utf8')) as Scoresheet;
  return { name: `${id}/${name}`, plan, sheet, report: score(plan, sheet) };
}

/** Every sheet of the library, scored. */
export function librarySheets(): LibrarySheet[] {
  return libraryIds().flatMap((id) => {
    const plan = libraryPlan(id);
    const sheets = join(library, id, 'sheets');
    return existsSync(sheets) ? readdirSync(sheets).map((file) => librarySheet(id, file.replace('.json', ''), plan)) : [];
  });
}
