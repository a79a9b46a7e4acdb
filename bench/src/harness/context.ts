import { interleaved } from './processes.ts';
import type { Call } from './processes.ts';
import type { Mistakes } from './compare.ts';
import type { Measured } from '../jobs.ts';
import type { SubjectName } from '../subjects.ts';
import type { Findings } from './table.ts';

export interface Context {
  readonly workdir: string;
  /** Processes per fast subject; slow ones get fewer. */
  readonly processes: number;
}

export type Bench = (context: Context) => Promise<Findings>;

export interface Timing {
  readonly name: SubjectName;
  /** Median of each process, in the order in which they ran. */
  readonly ns: readonly number[];
  readonly mistakes: Mistakes | null;
}

/** Measures subjects side by side. Only the first process of each checks its answers. */
export async function timings(context: Context, fast: readonly SubjectName[], slow: readonly SubjectName[] = []): Promise<Record<SubjectName, Timing>> {
  const names = [...fast, ...slow];
  const calls = names.map((name): Call => ({ job: 'measure', args: [name] }));
  const checked = await interleaved<Measured>(context.workdir, calls.map((call) => ({ ...call, args: [...(call.args ?? []), 'check'] })), () => 1);
  const again = await interleaved<Measured>(context.workdir, calls, ({ args }) => (slow.includes(args![0] as SubjectName) ? Math.min(2, context.processes - 1) : context.processes - 1));
  const found = names.map((name, i): [SubjectName, Timing] => {
    const runs = [...checked[i]!, ...again[i]!];
    return [name, { name, ns: runs.map(({ ns }) => ns), mistakes: runs[0]!.mistakes }];
  });
  return Object.fromEntries(found) as Record<SubjectName, Timing>;
}
