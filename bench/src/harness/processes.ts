import { fork } from 'node:child_process';
import { join } from 'node:path';

export interface Call {
  readonly job: string;
  readonly args?: readonly string[];
}

/** Runs a job in a fresh process and returns what it sends. */
export function inProcess<T>(workdir: string, { job, args = [] }: Call): Promise<T> {
  return new Promise((resolve, reject) => {
    // What an engine prints about itself goes to stderr, so that stdout holds only the tables.
    const child = fork(join(import.meta.dirname, 'child.ts'), [job, workdir, ...args], { execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
    child.once('message', (answer) => resolve(answer as T));
    child.once('exit', (code) => reject(new Error(`${job} ${args.join(' ')} ended with ${code}`)));
  });
}

/** Every call several times, interleaved, so that a disturbance of the machine meets all of them. */
export async function interleaved<T>(workdir: string, calls: readonly Call[], times: (call: Call) => number): Promise<T[][]> {
  const answers: T[][] = calls.map(() => []);
  const most = Math.max(...calls.map(times));
  for (let time = 0; time < most; time++) {
    for (const [i, call] of calls.entries()) if (time < times(call)) answers[i]!.push(await inProcess<T>(workdir, call));
  }
  return answers;
}
