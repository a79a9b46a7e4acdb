import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rubricDigest } from '@chamdiem/core';
import type { Rubric } from '@chamdiem/core';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { addWhole, listRubrics, newRecord } from '../rubrics.ts';
import { exportWorkspace } from './exportWorkspace.ts';
import { importWorkspace, planImport } from './importWorkspace.ts';
import { readWorkspace } from './readWorkspace.ts';
import type { WorkspaceEntry } from './readWorkspace.ts';

const folder = join(import.meta.dirname, '../../../../../schemas/library');
const library = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => JSON.parse(readFileSync(join(folder, name, 'rubric.json'), 'utf8')) as Rubric);
const draft = (rubric: Rubric): Rubric => ({ ...rubric, status: 'draft' });
const sealed = (rubric: Rubric): Rubric => ({ ...rubric, status: 'published', digest: rubricDigest({ ...rubric, status: 'published' }) });

let database: Database;
const fresh = async () => {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
};
beforeEach(async () => {
  database = await fresh();
});

const fileOf = (value: unknown) => new Blob([JSON.stringify(value)]);
async function read(value: unknown): Promise<readonly WorkspaceEntry[]> {
  const result = await readWorkspace(fileOf(value));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
async function put(rubrics: readonly { document: Rubric; archived: boolean; createdAt: number; savedAt: number; translations?: Record<string, { text: string; source: string }[]> }[]) {
  await addWhole(database, rubrics.map(({ document, archived, createdAt, savedAt, translations }) => {
    const record = { ...newRecord(document, createdAt), savedAt, archived };
    return { record, snapshot: { key: record.key, position: 0, document }, steps: [], translations: translations && { key: record.key, texts: translations } };
  }));
}

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const held = fc.record({
  document: fc.tuple(fc.constantFrom(...library), fc.string({ unit: 'grapheme' }), fc.constantFrom(draft, sealed)).map(([rubric, title, status]) => status({ ...rubric, title: { ...rubric.title, vi: `Tên ${title}` } })),
  archived: fc.boolean(),
  createdAt: time,
  savedAt: time,
  translations: fc.dictionary(fc.string(), fc.array(fc.record({ text: fc.string(), source: fc.string() }), { maxLength: 3 }), { maxKeys: 3 }),
});

describe('the workspace file', () => {
  test('comes back as it was, in another browser', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(held, { maxLength: 4, selector: ({ document }) => rubricDigest(document) }), async (rubrics) => {
        database = await fresh();
        await put(rubrics);
        const written = await exportWorkspace(database, 0);
        expect(written.rubrics).toHaveLength(rubrics.length);

        database = await fresh();
        const lines = await planImport(database, await read(written));
        expect(lines.map(({ kind }) => kind)).toEqual(rubrics.map(() => 'new'));
        expect(await importWorkspace(database, lines)).toBe(rubrics.length);
        const again = await exportWorkspace(database, 0);
        const inOrder = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).toSorted();
        expect(inOrder(again.rubrics)).toEqual(inOrder(written.rubrics));
      }),
      { numRuns: 20 },
    );
  });

  test('what is here already is left out, and what differs becomes a copy: nothing is overwritten', async () => {
    const [one, two] = [draft(library[0]!), draft(library[1]!)];
    await put([{ document: one, archived: false, createdAt: 1, savedAt: 1 }, { document: two, archived: false, createdAt: 1, savedAt: 1 }]);
    const written = await exportWorkspace(database, 0);
    const changed = { ...written, rubrics: written.rubrics.map((rubric) => (rubric.document.id === two.id ? { ...rubric, document: { ...rubric.document, title: { vi: 'Khác' } } } : rubric)) };
    const lines = await planImport(database, await read(changed));
    expect(Object.fromEntries(lines.map(({ entry, kind }) => [entry.document.id, kind]))).toEqual({ [one.id]: 'here', [two.id]: 'copy' });
    await importWorkspace(database, lines);
    expect((await listRubrics(database)).map(({ id, title }) => [id, title['vi']]).toSorted()).toEqual([[one.id, one.title['vi']], [two.id, two.title['vi']], [two.id, 'Khác']].toSorted());
  });

  test('one wrong rubric refuses the whole file and is named by its number', async () => {
    await put([{ document: draft(library[0]!), archived: false, createdAt: 1, savedAt: 1 }, { document: draft(library[1]!), archived: false, createdAt: 1, savedAt: 2 }]);
    const written = await exportWorkspace(database, 0);
    const broken = { ...written, rubrics: written.rubrics.with(1, { ...written.rubrics[1]!, document: { ...written.rubrics[1]!.document, sections: 5 as never } }) };
    const result = await readWorkspace(fileOf(broken));
    expect(result).toMatchObject({ ok: false, problem: { kind: 'entries', entries: [{ number: 2, problem: { kind: 'issues' } }] } });
  });

  test('a published rubric that was changed by hand comes in as a draft, and says so', async () => {
    await put([{ document: sealed(library[0]!), archived: false, createdAt: 1, savedAt: 1 }]);
    const written = await exportWorkspace(database, 0);
    const entries = await read({ ...written, rubrics: [{ ...written.rubrics[0]!, document: { ...written.rubrics[0]!.document, title: { vi: 'Sửa tay' } } }] });
    expect(entries[0]).toMatchObject({ unsealed: true, document: { status: 'draft' } });
    expect(entries[0]!.document.digest).toBeUndefined();
    expect((await read(written))[0]!.unsealed).toBe(false);
  });

  test.each([
    ['something else', { hello: 1 }, 'not-a-workspace'],
    ['a rubric', library[0], 'not-a-workspace'],
    ['a later version', { format: 'chamdiem-workspace', formatVersion: 2, rubrics: [] }, 'workspace-version'],
    ['an entry without dates', { format: 'chamdiem-workspace', formatVersion: 1, rubrics: [{ document: library[0] }] }, 'entries'],
  ])('refuses %s', async (_, value, kind) => {
    expect(await readWorkspace(fileOf(value))).toMatchObject({ ok: false, problem: { kind } });
  });
});
