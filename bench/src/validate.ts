import { timings } from './harness/context.ts';
import type { Context } from './harness/context.ts';
import { ratioColumns, slowerRow, timeTable } from './harness/rows.ts';
import type { Findings } from './harness/table.ts';

/** Checking a valid sheet, against a validator that ajv compiled for the sheets of this rubric. */
export async function benchValidate(context: Context): Promise<Findings> {
  const found = await timings(context, ['ajv', 'ajv, decimals too', 'chamdiem, validateSheet']);
  const ours = found['chamdiem, validateSheet'];
  return {
    ratios: [{ title: 'validate: one sheet', columns: ratioColumns, rows: [slowerRow(ours, found.ajv, 4), slowerRow(ours, found['ajv, decimals too'], null)] }],
    times: [timeTable('validate: time per sheet', [found.ajv, found['ajv, decimals too'], ours])],
    data: [found.ajv, found['ajv, decimals too'], ours],
  };
}
