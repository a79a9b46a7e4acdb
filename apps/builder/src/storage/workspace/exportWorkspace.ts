import type { Database } from '../database.ts';
import { readRubric } from '../read.ts';
import { listRubrics } from '../rubrics.ts';
import { workspaceFormat, workspaceVersion } from './format.ts';
import type { WorkspaceFile, WorkspaceRubric } from './format.ts';

/** The whole workspace as one document, oldest rubric first. */
export async function exportWorkspace(database: Database, now: number): Promise<WorkspaceFile> {
  const rubrics: WorkspaceRubric[] = [];
  for (const { key, createdAt, savedAt, archived } of (await listRubrics(database)).toReversed()) {
    const [opened, translations] = [await readRubric(database, key), await database.get('translations', key)];
    if (opened === undefined) continue;
    rubrics.push({ createdAt, savedAt, archived, document: opened.timeline.document, ...(translations === undefined ? {} : { translations: translations.texts }) });
  }
  return { format: workspaceFormat, formatVersion: workspaceVersion, exportedAt: new Date(now).toISOString(), rubrics };
}
