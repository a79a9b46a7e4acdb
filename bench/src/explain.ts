import { timings } from './harness/context.ts';
import type { Context } from './harness/context.ts';
import { ratioColumns, slowerRow, timeTable } from './harness/rows.ts';
import type { Findings } from './harness/table.ts';

/** Score and explanation as data, against hand-written code that builds its trail as objects. */
export async function benchExplain(context: Context): Promise<Findings> {
  const found = await timings(context, ['by hand, with trail', 'chamdiem, score + explain']);
  const [hand, ours] = [found['by hand, with trail'], found['chamdiem, score + explain']];
  return {
    ratios: [{ title: 'explain: one sheet with its whole trail', columns: ratioColumns, rows: [slowerRow(ours, hand, 3)] }],
    times: [timeTable('explain: time per sheet', [hand, ours])],
    data: [hand, ours],
  };
}
