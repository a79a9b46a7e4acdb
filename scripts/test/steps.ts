import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../workspace.ts';

export type Tally = { passed: number; failed: number };

/** Runs one script as one step, which counts as one test. What it says is shown in one piece at its end: tests run beside it. */
export async function runStep(title: string, script: string, ...args: string[]): Promise<Tally> {
  const code = await runTimed(title, [join(root, script), ...args], 'at the end');
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the workspace's Node and says how long it took; the exit code, or 1 when it could not start. */
export async function runTimed(title: string, args: string[], output: 'as it comes' | 'at the end' = 'as it comes'): Promise<number> {
  const start = performance.now();
  const stream = output === 'at the end' ? 'pipe' : 'inherit';
  const said: Buffer[] = [];
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', stream, stream] });
    for (const pipe of [child.stdout, child.stderr]) pipe?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1));
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n== ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n${Buffer.concat(said).toString()}`);
  return code;
}
