// embed
import { explain, formatExplanation, readRubric, score, validateSheet } from '@chamdiem/core';
import { vi } from '@chamdiem/core/messages/vi';

export function resultOf(document: unknown, posted: unknown): string {
  const rubric = readRubric(document);
  if (!rubric.ok) return JSON.stringify(rubric.issues);
  const plan = rubric.value;
  const sheet = validateSheet(plan, posted);
  return sheet.ok ? formatExplanation(explain(plan, score(plan, sheet.value)), vi) : JSON.stringify(sheet.issues);
}
// /embed

const [rubric, sheet] = await Promise.all(['/rubric.json', '/sheet.json'].map(async (url): Promise<unknown> => (await fetch(url)).json()));
document.querySelector('#result')!.textContent = resultOf(rubric, sheet);
