import type { ColumnsResult, ColumnsWay } from './columns.ts';
import type { Context } from './harness/context.ts';
import { interleaved } from './harness/processes.ts';
import { met, range } from './harness/rows.ts';
import { ratios, spread } from './harness/statistics.ts';
import { digits, grouped } from './harness/table.ts';
import type { Findings } from './harness/table.ts';

const [ours, byHand, withPoints]: readonly ColumnsWay[] = ['chamdiem, columns', 'by hand, columns', 'chamdiem, columns with all points'];
const cases: readonly (readonly [ColumnsWay, number])[] = [
  [ours!, 1_000_000], [byHand!, 1_000_000], [withPoints!, 1_000_000],
  [ours!, 100_000], [byHand!, 100_000],
  [ours!, 10_000_000], [byHand!, 10_000_000],
];
const atMost = 2;
const atMostBytes = 32;
/** Time per sheet may grow so much and still be called linear: ten million sheets no longer fit into any cache. */
const growth = 1.5;

/** Many sheets of 40 criteria, from typed arrays into typed arrays, against a loop over the same arrays that was written for this table. */
export async function benchBatch({ workdir, processes }: Context): Promise<Findings> {
  const calls = cases.map(([way, count]) => ({ job: 'columns', args: [way, String(count)] }));
  const found = await interleaved<ColumnsResult>(workdir, calls, ({ args }) => (Number(args?.[1]) > 1_000_000 ? Math.min(2, processes) : processes));
  const data = cases.map(([way, count], i) => ({ way, count, runs: found[i]!, ns: found[i]!.map(({ ns }) => ns) }));
  const of = (way: ColumnsWay, count: number) => data.find((each) => each.way === way && each.count === count)!;
  const against = [100_000, 1_000_000, 10_000_000].map((count) => {
    const { median, min, max } = ratios(of(ours!, count).ns, of(byHand!, count).ns);
    return [`${grouped(count)} sheets, ${ours} / ${byHand}`, `${digits(median)} ×`, range(min, max), `≤ ${atMost} ×`, met(median <= atMost)];
  });
  const grown = spread(of(ours!, 10_000_000).ns).median / spread(of(ours!, 100_000).ns).median;
  const { bytes } = of(ours!, 1_000_000).runs[0]!;
  return {
    ratios: [{
      title: 'batch: sheets in columns, 40 criteria, one thread',
      columns: ['', 'found', 'range', 'target', 'met'],
      rows: [
        ...against,
        ['time per sheet, 10,000,000 sheets / 100,000', `${digits(grown)} ×`, '', `≤ ${growth} ×`, met(grown <= growth)],
        ['bytes per sheet beside the columns', digits(bytes), '', `≤ ${atMostBytes}`, met(bytes <= atMostBytes)],
      ],
    }],
    times: [{
      title: 'batch: time per sheet',
      columns: ['', 'sheets', 'ns', 'range', 'per second', 'wrong'],
      rows: data.map(({ way, count, ns, runs }) => {
        const { median, min, max } = spread(ns);
        return [way, grouped(count), digits(median), range(min, max), digits(1e9 / median), String(runs[0]!.wrong)];
      }),
    }],
    data,
  };
}
