import { timings } from './harness/context.ts';
import type { Context, Timing } from './harness/context.ts';
import { fasterRow, mistakesTable, ratioColumns, slowerRow, timeTable } from './harness/rows.ts';
import type { Findings } from './harness/table.ts';

const peers = [
  { name: 'json-logic-engine, compiled', times: 10 },
  { name: '@gorules/zen-engine', times: 300 },
  { name: 'json-rules-engine', times: 900 },
  { name: 'survey-core', times: 6000 },
] as const;

/** One sheet of 40 criteria to points, total and class: against hand-written code and against other engines. */
export async function benchScore(context: Context): Promise<Findings> {
  const found = await timings(context, ['by hand', 'chamdiem', 'by hand, all points read', 'chamdiem, all points read', peers[0].name], peers.slice(1).map(({ name }) => name));
  const all: Timing[] = Object.values(found);
  return {
    ratios: [
      {
        title: 'score: one sheet, 40 criteria',
        columns: ratioColumns,
        rows: [
          slowerRow(found.chamdiem, found['by hand'], 3),
          slowerRow(found['chamdiem, all points read'], found['by hand, all points read'], 3),
          ...peers.map(({ name, times }) => fasterRow(found.chamdiem, found[name], times)),
        ],
      },
      mistakesTable(all),
    ],
    times: [timeTable('score: time per sheet (time that the processor worked)', all)],
    data: all,
  };
}
