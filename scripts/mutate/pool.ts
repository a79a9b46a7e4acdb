import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './weave.ts';

export interface Verdict {
  readonly mutant: Mutant;
  /** The test that noticed; 'timeout' when the mutant never ended; null when it survived. */
  readonly killer: string | null;
}

/** Modules are never unloaded, so that a process is used for so many mutants only. */
const PER_PROCESS = 60;

/** Tries every mutant, as many at a time as there are processors. */
export async function tryAll(mutants: readonly Mutant[], bundles: readonly string[], seconds: number, done: (verdict: Verdict, count: number) => void): Promise<void> {
  const waiting = [...mutants];
  let count = 0;
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    while (waiting.length > 0) {
      const worker = fork(join(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      for (let used = 0; used < PER_PROCESS && worker.connected; used++) {
        const mutant = waiting.shift();
        if (mutant === undefined) break;
        const killer = await tryOne(worker, mutant, bundles, seconds);
        done({ mutant, killer }, ++count);
      }
      worker.kill('SIGKILL');
    }
  }));
}

function tryOne(worker: ChildProcess, { id, file }: Mutant, bundles: readonly string[], seconds: number): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (killer: string | null): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(killer);
    };
    const timer = setTimeout(() => { worker.kill('SIGKILL'); end('timeout'); }, seconds * 1000);
    worker.once('message', ({ killer }: { killer: string | null }) => end(killer));
    worker.once('exit', () => end('the process ended'));
    worker.send({ mutant: { id, file }, bundles });
  });
}
