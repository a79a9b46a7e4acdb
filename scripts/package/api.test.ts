import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, it } from 'vitest';
import { readManifest } from '../build/published.ts';
import { root } from '../workspace.ts';
import { readDeclarations } from './declarations.ts';

const { consumer } = inject('packages');
const { resolve } = createRequire(join(consumer, 'package.json'));

// After a wanted change: npm test -- --update scripts/package/api.test.ts
it.each(['core', 'vue', 'element'])('the public API of %s is the one that was agreed', async (folder) => {
  const { name, exports = {} } = readManifest(join(root, 'packages', folder));
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.css'));
  const files = entries.map((entry) => resolve(`${name}${entry.slice(1)}`));
  const { declarations, exported } = readDeclarations(files.map((file) => file.replace(/\.js$/, '.d.ts')));
  const lists = await Promise.all(
    files.map(async (file, index) => {
      const values = Object.keys((await import(pathToFileURL(file).href)) as object).toSorted();
      const types = (exported[index] ?? []).filter((each) => !values.includes(each)).toSorted();
      return `## ${name}${entries[index]?.slice(1)}\n\n${[...values, ...types.map((type) => `type ${type}`)].map((each) => `- ${each}\n`).join('')}`;
    }),
  );
  const text = `# Public API of ${name}\n\n${lists.join('\n')}\n## Declarations\n\n\`\`\`ts\n${declarations.join('\n')}\n\`\`\`\n`;
  await expect(text).toMatchFileSnapshot(join(root, 'packages', folder, 'test/api.snapshot.md'));
});
