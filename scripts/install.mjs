import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pnpm = 'pnpm@12.21.0';
const windows = process.platform === 'win32';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.installed');

/** Installs the workspace when it is missing or older than the lockfile, and returns the path of its own Node. */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return node;

  console.error(`Installing dependencies (${pnpm}) …`);
  const { status } = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {
    cwd: root,
    // Output goes to stderr so that a command's own output stays clean.
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (status !== 0 || !existsSync(node)) {
    console.error('The install did not finish. Check the network and the messages above, then run the same command again.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  return node;
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
