import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { run } from './run.ts';

/** Packs a package as publishing would: only pnpm puts versions for `workspace:` and `catalog:` and applies publishConfig. */
export async function pack(folder: string, to: string): Promise<string> {
  const printed = await run('npx', ['--yes', pnpm(), 'pack', '--json', '--pack-destination', to], folder);
  return (JSON.parse(printed) as { filename: string }).filename;
}

/** The pnpm that installs the workspace. */
function pnpm(): string {
  const [version] = /pnpm@[\d.]+/.exec(readFileSync(join(root, 'scripts/install.mjs'), 'utf8')) ?? [];
  if (version === undefined) throw new Error('scripts/install.mjs does not name the version of pnpm');
  return version;
}
