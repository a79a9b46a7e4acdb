import { rubricDigest } from '@chamdiem/core';
import { frozen } from '../../document/frozen.ts';
import type { Database } from '../database.ts';
import { readRubric } from '../read.ts';
import { addWhole, listRubrics, newRecord } from '../rubrics.ts';
import type { WholeRubric } from '../rubrics.ts';
import type { WorkspaceEntry } from './readWorkspace.ts';

/** A rubric of the file beside what is here already. */
export interface ImportLine {
  readonly entry: WorkspaceEntry;
  /** here: the very same document is in this browser, so it is left out; copy: one of the same id and version but other content is, and stays; new: neither. */
  readonly kind: 'new' | 'copy' | 'here';
}

/** What importing would do, for people to see before it is done. */
export async function planImport(database: Database, entries: readonly WorkspaceEntry[]): Promise<readonly ImportLine[]> {
  const [digests, versions] = [new Set<string>(), new Set<string>()];
  for (const { key, id, version } of await listRubrics(database)) {
    versions.add(`${id} ${version}`);
    const opened = await readRubric(database, key);
    if (opened !== undefined) digests.add(rubricDigest(opened.timeline.document));
  }
  return entries.map((entry) => {
    const { document } = entry;
    if (digests.has(rubricDigest(document))) return { entry, kind: 'here' };
    return { entry, kind: versions.has(`${document.id} ${document.version}`) ? 'copy' : 'new' };
  });
}

/** Puts what is not here yet into the store, all of it or nothing; what is here is never overwritten. */
export async function importWorkspace(database: Database, lines: readonly ImportLine[]): Promise<number> {
  const rubrics = lines.filter(({ kind }) => kind !== 'here').map(({ entry }): WholeRubric => {
    const document = frozen(entry.document);
    const record = { ...newRecord(document, entry.createdAt), savedAt: entry.savedAt, archived: entry.archived };
    return {
      record,
      snapshot: { key: record.key, position: 0, document },
      steps: [],
      translations: entry.translations === undefined ? undefined : { key: record.key, texts: entry.translations },
    };
  });
  await addWhole(database, rubrics);
  return rubrics.length;
}
