import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Plan } from '@chamdiem/core';
import { readCsv } from '../csv/readCsv.ts';
import { WrongUse } from '../failure.ts';
import { cannotRead } from '../io/readJson.ts';
import type { Entry, Reading } from './entry.ts';
import { readJsonLines, readJsonSheets } from './jsonSheets.ts';

type Reader = (plan: Plan, file: string, reading: Reading) => AsyncIterable<Entry>;

const readers: Readonly<Record<string, Reader>> = {
  '.json': readJsonSheets,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.csv': readCsv,
  '.tsv': readCsv,
  '.txt': readCsv,
};

/** Looks at every file before the first is read, so that a wrong name is found at once; gives their bytes together. */
export async function checkFiles(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const found = await stat(file).catch((error: unknown) => { throw cannotRead(file, error); });
    if (found.isDirectory()) throw new WrongUse((m) => m.failures.isFolder(file));
    if (readers[extname(file).toLowerCase()] === undefined) throw new WrongUse((m) => m.failures.unknownKind(file, Object.keys(readers).join(' ')));
    bytes += found.size;
  }
  return bytes;
}

/** The sheets of several files, one after the other. */
export async function* readSheets(plan: Plan, files: readonly string[], reading: Reading): AsyncGenerator<Entry> {
  for (const file of files) yield* readers[extname(file).toLowerCase()]!(plan, file, reading);
}
