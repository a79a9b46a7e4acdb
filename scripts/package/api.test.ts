import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, inject, it } from 'vitest';
import { readManifest } from '../build/published.ts';
import { root } from '../workspace.ts';

const { consumer } = inject('packages');
const name = '@chamdiem/core';
const entries = Object.keys(readManifest(join(root, 'packages/core')).exports ?? {});
const { resolve } = createRequire(join(consumer, 'package.json'));

// After a wanted change: npm test -- --update scripts/package/api.test.ts
it('the public API is the one that was agreed', async () => {
  const declared = new Set<string>();
  const parts = await Promise.all(entries.map((entry) => describeEntry(entry, declared)));
  await expect(`# Public API\n\n${parts.join('\n')}`).toMatchFileSnapshot(join(root, 'packages/core/test/api.snapshot.md'));
});

async function describeEntry(entry: string, declared: Set<string>): Promise<string> {
  const file = resolve(`${name}${entry.slice(1)}`);
  const values = Object.keys((await import(pathToFileURL(file).href)) as object).toSorted();
  const declarations = withImports(file.replace(/\.js$/, '.d.ts'), declared).map(printed);
  return `## ${name}${entry.slice(1)}\n\nValues: ${values.join(', ')}\n\n\`\`\`ts\n${declarations.join('\n')}\`\`\`\n`;
}

/** The declarations of an entry, first what they share with other entries; each file once. */
function withImports(file: string, declared: Set<string>): string[] {
  if (declared.has(file)) return [];
  declared.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return [...importedFiles.flatMap(({ fileName }) => withImports(join(file, '..', fileName.replace(/\.js$/, '.d.ts')), declared)), file];
}

/** Without comments, which may get better without anyone's notice. */
function printed(file: string): string {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
