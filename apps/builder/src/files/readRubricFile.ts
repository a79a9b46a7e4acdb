import { checkRubric } from './checkRubric.ts';
import type { CheckedRubric } from './checkRubric.ts';
import { parseJson } from './parseJson.ts';
import type { FileResult } from './problem.ts';
import { readText } from './readText.ts';

/** Far above any real rubric: 1,000 criteria with their levels in two languages take about 1 MB. */
export const rubricLimit = 8_000_000;

/** Reads a rubric from a file that someone chose. */
export async function readRubricFile(file: Blob): Promise<FileResult<CheckedRubric>> {
  const text = await readText(file, rubricLimit);
  if (!text.ok) return text;
  const json = await parseJson(text.value);
  return json.ok ? checkRubric(json.value) : json;
}
