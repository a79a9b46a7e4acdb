import { readRubric, type Issue, type Plan } from '@chamdiem/core';
import { BadData } from '../failure.ts';
import { readJson } from './readJson.ts';

/** Reads, checks and compiles a rubric; warnings come along. */
export async function loadRubric(file: string): Promise<{ readonly plan: Plan; readonly issues: readonly Issue[] }> {
  const read = readRubric(await readJson(file));
  if (!read.ok) throw new BadData(file, read.issues);
  return { plan: read.value, issues: read.issues };
}
