import type * as Core from '@chamdiem/core';
import { randomRatings } from './workload/answers.ts';
import { randomFrom } from './workload/random.ts';
import { rubric } from './workload/rubric.ts';
import { scaledRubric, scaledSpecs } from './workload/scaled.ts';
import { sheetOf } from './workload/sheets.ts';
import { criteria } from './workload/specs.ts';

export interface ColdStart {
  readonly importMs: number;
  readonly validateMs: number;
  /** What validateRubric has just checked. */
  readonly compileMs: number;
  /** The same rubric once more, not checked before: all of it is made. */
  readonly aloneMs: number;
  readonly firstScoreMs: number;
}

/** The first of everything in a fresh process, when nothing is optimised yet: what somebody waits for who opens a form. */
export async function coldStart(bundle: string, count: number): Promise<ColdStart> {
  const measured = count === criteria.length;
  const specs = measured ? criteria : scaledSpecs(count);
  const document = JSON.parse(JSON.stringify(measured ? rubric : scaledRubric(specs))) as unknown;
  const sheet = sheetOf(measured ? rubric.id : `bench-${count}`, randomRatings(specs, randomFrom(7)));

  const started = performance.now();
  const { compileRubric, score, validateRubric } = (await import(bundle)) as typeof Core;
  const imported = performance.now();
  const valid = validateRubric(document);
  const validated = performance.now();
  if (!valid.ok) throw new Error(JSON.stringify(valid.issues.slice(0, 3)));
  const plan = compileRubric(valid.value);
  const compiled = performance.now();
  const report = score(plan, sheet);
  const scored = performance.now();
  const copy = JSON.parse(JSON.stringify(document)) as typeof valid.value;
  const copied = performance.now();
  compileRubric(copy);
  const again = performance.now();
  if (report.class === null) throw new Error(`no class: ${JSON.stringify(report.outcome)} ${JSON.stringify(report.issues.slice(0, 3))}`);
  return { importMs: imported - started, validateMs: validated - imported, compileMs: compiled - validated, firstScoreMs: scored - compiled, aloneMs: again - copied };
}
