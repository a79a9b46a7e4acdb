import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { root, tool } from '../workspace.ts';
import { run } from './run.ts';

const { consumer } = inject('packages');

const resolutions = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'preserve', moduleResolution: 'bundler' },
};

beforeAll(() => copyFileSync(join(root, 'packages/core/test/consumer/types.mts'), join(consumer, 'types.mts')));

it.each(Object.entries(resolutions))('a strict program type-checks with %s', async (name, resolution) => {
  const project = join(consumer, `tsconfig.${name}.json`);
  // Neither the DOM nor Node's types, and the declarations of the package are checked as well.
  const compilerOptions = { ...resolution, target: 'es2022', lib: ['es2022'], types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['types.mts'] }));
  expect(await run(tool('tsc'), ['--project', project], consumer)).toBe('');
});
