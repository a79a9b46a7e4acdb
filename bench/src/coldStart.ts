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
  readonly compileMs: number;
  readonly firstScoreMs: number;
}

/** The first of everything in a fresh process, when nothing is optimised yet: what somebody waits for who opens a form. */
export async function coldStart(bundle: string, count: number): Promise<ColdStart> {
  const measured = count === criteria.length;
  const specs = measured ? criteria : scaledSpecs(count);
  const document = JSON.parse(JSON.stringify(measured ? rubric : scaledRubric(specs))) as unknown;
  const sheet = sheetOf(measured ? rubric.id : `bench-${count}`, randomRatings(specs, randomFrom(7)));

  const started = worked();
  const { compileRubric, score, validateRubric } = (await import(bundle)) as typeof Core;
  const imported = worked();
  const valid = validateRubric(document);
  const validated = worked();
  if (!valid.ok) throw new Error(JSON.stringify(valid.issues.slice(0, 3)));
  const plan = compileRubric(valid.value);
  const compiled = worked();
  const report = score(plan, sheet);
  const scored = worked();
  if (report.class === null) throw new Error(`no class: ${JSON.stringify(report.outcome)} ${JSON.stringify(report.issues.slice(0, 3))}`);
  return { importMs: imported - started, validateMs: validated - imported, compileMs: compiled - validated, firstScoreMs: scored - compiled };
}

/** Milliseconds that this thread has worked. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
