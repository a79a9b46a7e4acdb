import { compileRubric, validateRubric, type Issue, type Plan } from '@chamdiem/core';
import { BadData } from '../failure.ts';
import { readJson } from './readJson.ts';

/** Reads, checks and compiles a rubric; warnings come along. */
export async function loadRubric(file: string): Promise<{ readonly plan: Plan; readonly issues: readonly Issue[] }> {
  const checked = validateRubric(await readJson(file));
  if (!checked.ok) throw new BadData(file, checked.issues);
  return { plan: compileRubric(checked.value), issues: checked.issues };
}
