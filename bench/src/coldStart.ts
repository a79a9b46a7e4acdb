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
export async function coldStart(count: number): Promise<ColdStart> {
  const specs = count === criteria.length ? criteria : scaledSpecs(count);
  const document = JSON.parse(JSON.stringify(count === criteria.length ? rubric : scaledRubric(specs))) as unknown;
  const sheet = sheetOf(count === criteria.length ? rubric.id : `bench-${count}`, randomRatings(specs, randomFrom(7)));

  const started = performance.now();
  const { compileRubric, score, validateRubric } = await import('@chamdiem/core');
  const imported = performance.now();
  const valid = validateRubric(document);
  const validated = performance.now();
  if (!valid.ok) throw new Error(JSON.stringify(valid.issues.slice(0, 3)));
  const plan = compileRubric(valid.value);
  const compiled = performance.now();
  const report = score(plan, sheet);
  const scored = performance.now();
  if (report.class === null) throw new Error(`no class: ${JSON.stringify(report.outcome)} ${JSON.stringify(report.issues.slice(0, 3))}`);
  return { importMs: imported - started, validateMs: validated - imported, compileMs: compiled - validated, firstScoreMs: scored - compiled };
}
