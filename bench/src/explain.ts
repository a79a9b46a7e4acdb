import { timings } from './harness/context.ts';
import type { Context } from './harness/context.ts';
import { ratioColumns, slowerRow, timeTable } from './harness/rows.ts';
import type { Findings } from './harness/table.ts';

/** Score and explanation as data, against hand-written code that builds its trail as objects; the JSON of ours also holds every working. */
export async function benchExplain(context: Context): Promise<Findings> {
  const found = await timings(context, ['by hand, with trail', 'chamdiem, score + explain', 'by hand, trail as JSON', 'chamdiem, explanation as JSON']);
  const [hand, ours] = [found['by hand, with trail'], found['chamdiem, score + explain']];
  const [handJson, oursJson] = [found['by hand, trail as JSON'], found['chamdiem, explanation as JSON']];
  return {
    ratios: [{ title: 'explain: one sheet and its trail', columns: ratioColumns, rows: [slowerRow(ours, hand, 3), slowerRow(oursJson, handJson, null)] }],
    times: [timeTable('explain: time per sheet', [hand, ours, handJson, oursJson])],
    data: [hand, ours, handJson, oursJson],
  };
}
