import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../workspace.ts';

export type Tally = { passed: number; failed: number };

/** Runs one script as one step, which counts as one test. */
export async function runStep(title: string, script: string, ...args: string[]): Promise<Tally> {
  const code = await runTimed(title, [join(root, script), ...args]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the workspace's Node under a heading and says how long it took; the exit code, or 1 when it could not start. */
export async function runTimed(title: string, args: string[]): Promise<number> {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const code = await new Promise<number>((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', () => resolve(1))
      .on('exit', (status) => resolve(status ?? 1));
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`-- ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return code;
}
