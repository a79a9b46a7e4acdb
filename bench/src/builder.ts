import type { BuilderMeasured } from './builder/measureBuilder.ts';
import type { MemoryMeasured } from './builder/measureMemory.ts';
import type { Context } from './harness/context.ts';
import { inProcess, interleaved } from './harness/processes.ts';
import { met, range } from './harness/rows.ts';
import { spread } from './harness/statistics.ts';
import { digits, grouped } from './harness/table.ts';
import type { Findings, Table } from './harness/table.ts';

const steps = ['open', 'load', 'sheet', 'preview', 'findings'] as const;
type Step = (typeof steps)[number];
const named: Record<Step, string> = {
  open: 'opened from the list', load: 'loaded by its address', sheet: 'key to outline and sheet', preview: 'key to preview', findings: 'key to findings',
};
/** Milliseconds of the clock on an unloaded machine, until it is painted. */
const targets: readonly { readonly count: number; readonly most: Partial<Record<Step, number>> }[] = [
  { count: 200, most: { findings: 100 } },
  { count: 1000, most: { open: 1000, sheet: 50, preview: 200, findings: 200 } },
];
const MEGABYTE = 1024 * 1024;

/** The built builder in Chromium with long rubrics: how soon it shows what was opened and typed, and whether its memory grows. */
export async function benchBuilder({ workdir, processes }: Context): Promise<Findings> {
  await inProcess(workdir, { job: 'buildBuilder' });
  const found = await interleaved<BuilderMeasured>(workdir, targets.map(({ count }) => ({ job: 'builder', args: [String(count)] })), () => Math.min(3, processes));
  const memory = await inProcess<MemoryMeasured>(workdir, { job: 'builderMemory' });

  const times: Table = {
    title: 'builder: milliseconds of the clock until it is painted (each run the median of its repetitions)',
    columns: ['', 'criteria', 'ms', 'range', 'target', 'met'],
    rows: targets.flatMap(({ count, most }, i) => steps.map((step) => {
      const { median, min, max } = spread(found[i]!.map((run) => run[step]));
      const target = most[step];
      return [named[step], grouped(count), digits(median), range(min, max), ...(target === undefined ? ['', ''] : [`≤ ${grouped(target)}`, met(median <= target)])];
    })),
  };
  const heap: Table = {
    title: `builder: megabytes of JavaScript heap after collection, ${grouped(memory.criteria)} criteria`,
    columns: ['', 'MB', 'more than before'],
    rows: memory.rounds.map(({ after, bytes }, i) => [after, digits(bytes / MEGABYTE), i === 0 ? '' : digits((bytes - memory.rounds[i - 1]!.bytes) / MEGABYTE)]),
  };
  return { ratios: [], times: [times, heap], data: { times: targets.map(({ count }, i) => ({ count, runs: found[i] })), memory } };
}
