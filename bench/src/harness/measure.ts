/** One thing that is measured: takes an item, returns some number of the result so that nothing can be optimised away. */
export type Each<T> = (item: T) => number | Promise<number>;

export interface Effort {
  readonly warmUpMs: number;
  readonly roundMs: number;
  readonly rounds: number;
}

export const usualEffort: Effort = { warmUpMs: 700, roundMs: 60, rounds: 15 };

/** A clock that has not ticked yet must not ask for endless sweeps. */
const mostSweeps = 1000;

/** Median nanoseconds per item over several rounds. A slow subject gets as many items per round as fit, at least one. */
export async function nanosecondsPerItem<T>(each: Each<T>, items: readonly T[], effort = usualEffort): Promise<number> {
  let perRound = 1;
  for (let spent = 0; spent < effort.warmUpMs; ) {
    const took = await milliseconds(each, items.slice(0, perRound), 1);
    spent += Math.max(took, 0.01);
    if (took < effort.roundMs) perRound = Math.min(items.length, perRound * 2);
  }
  const part = items.slice(0, perRound);
  const times = Math.max(1, Math.min(mostSweeps, Math.round(effort.roundMs / (await milliseconds(each, part, 1)))));
  const rounds: number[] = [];
  for (let round = 0; round < effort.rounds; round++) rounds.push(((await milliseconds(each, part, times)) * 1e6) / (part.length * times));
  return rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
}

let sink = 0;

/**
 * Milliseconds that the processor worked for all items, so many times: other work on the machine does not count.
 * A subject that answers with a promise is awaited item by item, as a caller would; it may work in threads of its own, so all threads count.
 */
export async function milliseconds<T>(each: Each<T>, items: readonly T[], times: number): Promise<number> {
  const thread = process.threadCpuUsage();
  const threads = process.cpuUsage();
  const first = each(items[0]!);
  if (typeof first === 'number') {
    sink += first + sweepSync(each as (item: T) => number, items, 1);
    for (let time = 1; time < times; time++) sink += sweepSync(each as (item: T) => number, items, 0);
    return total(process.threadCpuUsage(thread));
  }
  sink += (await first) + (await sweepAsync(each, items, 1));
  for (let time = 1; time < times; time++) sink += await sweepAsync(each, items, 0);
  return total(process.cpuUsage(threads));
}

const total = ({ user, system }: { user: number; system: number }): number => (user + system) / 1000;

function sweepSync<T>(each: (item: T) => number, items: readonly T[], from: number): number {
  let sum = 0;
  for (let i = from; i < items.length; i++) sum += each(items[i]!);
  return sum;
}

async function sweepAsync<T>(each: Each<T>, items: readonly T[], from: number): Promise<number> {
  let sum = 0;
  for (let i = from; i < items.length; i++) sum += await each(items[i]!);
  return sum;
}
