import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readManifest } from '../build/published.ts';
import { root } from '../workspace.ts';
import { run } from './run.ts';

const { tarballs, consumer } = inject('packages');
const library = join(root, 'schemas/library/hop-ban-thuong-vu');

it('the packed command line scores with the packed core and what it declares to need', async () => {
  const program = installed();
  expect(await run(process.execPath, [program, '--version'], consumer)).toContain(readManifest(join(root, 'packages/cli')).version);
  const printed = await run(process.execPath, [program, 'score', join(library, 'rubric.json'), join(library, 'sheets/typical.json'), '--format', 'json'], consumer);
  expect(printed).toContain('"kha"');
});

/** Laid out as npm would, but from what the workspace has, so that no registry is asked. */
function installed(): string {
  const modules = join(mkdtempSync(join(dirname(consumer), 'cli-')), 'node_modules');
  unpack('chamdiem', join(modules, 'chamdiem'));
  const { dependencies = {} } = readManifest(join(modules, 'chamdiem'));
  for (const name of Object.keys(dependencies)) {
    const place = join(modules, name);
    mkdirSync(dirname(place), { recursive: true });
    if (name in tarballs) unpack(name, place);
    else symlinkSync(realpathSync(join(root, 'packages/cli/node_modules', name)), place, 'junction');
  }
  return join(modules, 'chamdiem/dist/main.js');
}

function unpack(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarballs[name] ?? '', '--strip-components=1', '-C', folder]);
}
