// Plain JavaScript without dependencies: this file runs on whatever Node the machine has, before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const [entry, ...args] = process.argv.slice(2);
const node = ensureInstalled();

// What was compiled once is kept: the second start, and every process of a test, takes less than half the time.
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env };
const child = spawn(node, [join(root, entry), ...args], { stdio: 'inherit', env });
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
// A terminal sends Ctrl-C to the child as well; waiting lets it close its servers and files first.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
