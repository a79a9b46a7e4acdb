import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plan, Scoresheet } from '@chamdiem/core';
import { WrongUse } from '../failure.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { readJson } from '../io/readJson.ts';

/** The sample rubrics: beside the package when it is installed, in the workspace's schemas otherwise. */
export function libraryFolder(from = import.meta.dirname): string {
  for (const name of ['library', join('schemas', 'library')]) if (existsSync(join(from, name))) return join(from, name);
  const parent = dirname(from);
  if (parent === from) throw new WrongUse((m) => m.failures.noSamples);
  return libraryFolder(parent);
}

export interface Sample {
  readonly folder: string;
  readonly plan: Plan;
  /** Names of the sheets, without ending. */
  readonly names: readonly string[];
  sheet(name: string): Promise<Scoresheet>;
}

/** A rubric of the library with its sheets; null when it is not there. */
export async function sampleOf(id: string): Promise<Sample | null> {
  const folder = join(libraryFolder(), id);
  if (!existsSync(join(folder, 'rubric.json'))) return null;
  const { plan } = await loadRubric(join(folder, 'rubric.json'));
  const files = await readdir(join(folder, 'sheets'));
  return {
    folder,
    plan,
    names: files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).toSorted(),
    sheet: async (name) => (await readJson(join(folder, 'sheets', `${name}.json`))) as Scoresheet,
  };
}
