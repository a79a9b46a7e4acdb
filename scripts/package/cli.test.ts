import { mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readManifest } from '../build/published.ts';
import { root } from '../workspace.ts';
import { layOut } from './layOut.ts';
import { run } from './run.ts';

const { tarballs, consumer } = inject('packages');
const library = join(root, 'schemas/library/hop-ban-thuong-vu');

it('the packed command line scores with the packed core and what it declares to need', async () => {
  const program = installed();
  expect(await run(process.execPath, [program, '--version'], consumer)).toContain(readManifest(join(root, 'packages/cli')).version);
  const printed = await run(process.execPath, [program, 'score', join(library, 'rubric.json'), join(library, 'sheets/typical.json'), '--format', 'json'], consumer);
  expect(printed).toContain('"kha"');
});

function installed(): string {
  const modules = join(mkdtempSync(join(dirname(consumer), 'cli-')), 'node_modules');
  layOut('chamdiem', modules, tarballs);
  return join(modules, 'chamdiem/dist/main.js');
}
