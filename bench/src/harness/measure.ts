/** One thing that is measured: takes a sheet, returns some number of the result so that nothing can be optimised away. */
export type Each<T> = (item: T) => number | Promise<number>;

export interface Effort {
  readonly warmUpMs: number;
  readonly roundMs: number;
  readonly rounds: number;
}

export const usualEffort: Effort = { warmUpMs: 700, roundMs: 120, rounds: 7 };

/** Median nanoseconds per item over several rounds. A slow subject gets as many items per round as fit, at least one. */
export async function nanosecondsPerItem<T>(each: Each<T>, items: readonly T[], effort = usualEffort): Promise<number> {
  const first = items.slice(0, 1);
  let perRound = 1;
  const started = performance.now();
  for (let spent = 0; spent < effort.warmUpMs; ) {
    const part = perRound === 1 ? first : items.slice(0, perRound);
    const took = await milliseconds(each, part, 1);
    spent = performance.now() - started;
    if (took < effort.roundMs) perRound = Math.min(items.length, perRound * 2);
  }
  const part = items.slice(0, perRound);
  const sweeps = Math.max(1, Math.round(effort.roundMs / (await milliseconds(each, part, 1))));
  const rounds: number[] = [];
  for (let round = 0; round < effort.rounds; round++) rounds.push(((await milliseconds(each, part, sweeps)) * 1e6) / (part.length * sweeps));
  return rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
}

let sink = 0;

/** Milliseconds for all items, so many times. A subject that answers with a promise is awaited item by item, as a caller would. */
export async function milliseconds<T>(each: Each<T>, items: readonly T[], times: number): Promise<number> {
  const started = performance.now();
  for (let time = 0; time < times; time++) sink += await pass(each, items);
  return performance.now() - started;
}

function pass<T>(each: Each<T>, items: readonly T[]): number | Promise<number> {
  const first = each(items[0]!);
  return typeof first === 'number' ? passSync(each as (item: T) => number, items, first) : passAsync(each, items, first);
}

function passSync<T>(each: (item: T) => number, items: readonly T[], first: number): number {
  let sum = first;
  for (let i = 1; i < items.length; i++) sum += each(items[i]!);
  return sum;
}

async function passAsync<T>(each: Each<T>, items: readonly T[], first: Promise<number>): Promise<number> {
  let sum = await first;
  for (let i = 1; i < items.length; i++) sum += await each(items[i]!);
  return sum;
}
