import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, tool } from '../workspace.ts';

/** Vite's development server of the builder, until it is stopped. */
export function runDev(port: string): Promise<void> {
  const child = spawn(tool('vite', 'apps/builder'), ['--port', port], { cwd: join(root, 'apps/builder'), stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => child.on('exit', () => resolve()));
}
