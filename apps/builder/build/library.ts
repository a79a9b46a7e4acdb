import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Item, Rubric } from '@chamdiem/core';
import type { Plugin } from 'vite';
import type { LibraryEntry } from '../src/library/entry.ts';

const folder = join(import.meta.dirname, '../../../schemas/library');

/** `virtual:library`: what the gallery shows of every rubric of the library; the rubrics themselves stay chunks that load when asked for. */
export function library(): Plugin {
  const id = 'virtual:library';
  return {
    name: 'chamdiem-library',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? sourceText() : undefined),
  };
}

function sourceText(): string {
  const rubrics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const entries = rubrics.map((name) => {
    const path = join(folder, name, 'rubric.json');
    const entry = JSON.stringify(summary(JSON.parse(readFileSync(path, 'utf8')) as Rubric));
    return `{ ...${entry}, load: () => import(${JSON.stringify(path)}).then((module) => module.default) }`;
  });
  return `export const library = [\n${entries.join(',\n')}\n];\n`;
}

function summary(rubric: Rubric): Omit<LibraryEntry, 'load'> {
  const { id, version, title, description, languages, tags = [], illustrative, sources = [] } = rubric;
  return {
    id, version, title, languages, tags, sources,
    ...(description === undefined ? {} : { description }),
    ...(illustrative === undefined ? {} : { illustrative }),
    criteria: countCriteria(rubric.sections),
    classes: rubric.classes?.list.length ?? 0,
    max: rubric.total?.max ?? null,
  };
}

function countCriteria(items: readonly Item[]): number {
  return items.reduce((count, item) => count + (item.kind === 'section' ? countCriteria(item.items) : 1), 0);
}
