import { rubricDigest } from '@chamdiem/core';
import type { Rubric } from '@chamdiem/core';
import { checkRubric } from '../../files/checkRubric.ts';
import { parseJson } from '../../files/parseJson.ts';
import { refuse } from '../../files/problem.ts';
import type { FileProblem, FileResult } from '../../files/problem.ts';
import { readText } from '../../files/readText.ts';
import { workspaceFormat, workspaceVersion } from './format.ts';
import type { WorkspaceRubric } from './format.ts';

export const workspaceLimit = 200_000_000;

/** What is wrong with one rubric of a workspace file. */
export interface EntryProblem {
  readonly number: number;
  readonly problem: FileProblem | { readonly kind: 'entry' };
}

export type WorkspaceProblem = FileProblem | { readonly kind: 'not-a-workspace' } | { readonly kind: 'workspace-version'; readonly found: string } | { readonly kind: 'entries'; readonly entries: readonly EntryProblem[] };

/** A rubric of the file, ready to be put into the store. */
export interface WorkspaceEntry extends WorkspaceRubric {
  /** It says that it is published but its content does not match its digest: it comes in as a draft. */
  readonly unsealed: boolean;
}

export type WorkspaceResult = { readonly ok: true; readonly value: readonly WorkspaceEntry[] } | { readonly ok: false; readonly problem: WorkspaceProblem };

/** Reads a workspace file: all of its rubrics are fine, or nothing is taken and every wrong one is named. */
export async function readWorkspace(file: Blob): Promise<WorkspaceResult> {
  const text = await readText(file, workspaceLimit);
  const json: FileResult<unknown> = text.ok ? await parseJson(text.value) : text;
  if (!json.ok) return json;
  const { value } = json;
  if (!isRecord(value) || value['format'] !== workspaceFormat || !Array.isArray(value['rubrics'])) return { ok: false, problem: { kind: 'not-a-workspace' } };
  if (value['formatVersion'] !== workspaceVersion) return { ok: false, problem: { kind: 'workspace-version', found: JSON.stringify(value['formatVersion'] ?? null).slice(0, 40) } };

  const read = (value['rubrics'] as readonly unknown[]).map((entry, index) => ({ number: index + 1, result: readEntry(entry) }));
  const wrong = read.flatMap(({ number, result }) => (result.ok ? [] : [{ number, problem: result.problem }]));
  return wrong.length > 0 ? { ok: false, problem: { kind: 'entries', entries: wrong } } : { ok: true, value: read.flatMap(({ result }) => (result.ok ? [result.value] : [])) };
}

function readEntry(entry: unknown): { readonly ok: true; readonly value: WorkspaceEntry } | { readonly ok: false; readonly problem: EntryProblem['problem'] } {
  if (!isRecord(entry) || !isTime(entry['createdAt']) || !isTime(entry['savedAt']) || typeof entry['archived'] !== 'boolean' || !isTranslations(entry['translations'])) return { ok: false, problem: { kind: 'entry' } };
  const checked = checkRubric(entry['document']);
  if (!checked.ok) return refuse(checked.problem);
  const { rubric } = checked.value;
  const unsealed = rubric.status === 'published' && rubric.digest !== rubricDigest(rubric);
  const { createdAt, savedAt, archived, translations } = entry;
  return { ok: true, value: { createdAt, savedAt, archived, document: unsealed ? asDraft(rubric) : rubric, unsealed, ...(translations === undefined ? {} : { translations }) } };
}

function asDraft(rubric: Rubric): Rubric {
  const { digest: _, ...content } = rubric;
  return { ...content, status: 'draft' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 8.64e15;
}

function isTranslations(value: unknown): value is WorkspaceRubric['translations'] {
  return value === undefined || (isRecord(value) && Object.values(value).every((pairs) => Array.isArray(pairs) && pairs.every((pair) => isRecord(pair) && typeof pair['text'] === 'string' && typeof pair['source'] === 'string')));
}
