import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from '../workspace.ts';

const folder = join(root, 'apps/builder');
const dist = join(folder, 'dist');
const stamp = join(dist, '.built');

/** Builds the builder when it is missing or older than what it is made of, and returns the folder of the built files. */
export async function buildBuilder(): Promise<string> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return dist;
  console.error('Building the builder …');
  // Whoever asks for it, a test as well, gets what is published: a NODE_ENV of theirs would make a development build without the service worker.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(tool('vite', 'apps/builder'), ['build', '--logLevel', 'warn'], { cwd: folder, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The build did not finish; the messages above say why.');
  writeFileSync(stamp, wanted);
  return dist;
}

function fingerprint(): string {
  const sources = [
    'apps/builder/{src,build,public}/**/*', 'apps/builder/{index.html,vite.config.ts,package.json}', 'packages/{core,vue}/src/**/*', 'schemas/**/*.schema.json', 'schemas/library/*/rubric.json', 'pnpm-lock.yaml',
  ];
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(?:test|stories)\.ts$/.test(entry.name));
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
