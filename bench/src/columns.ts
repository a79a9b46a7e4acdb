import { scoreBatch, toColumns } from '@chamdiem/core';
import type { Column, Plan, SheetColumns } from '@chamdiem/core';
import { planOf } from './chamdiem.ts';
import { scoreColumnsByHand } from './columnsByHand.ts';
import type { HandColumns } from './columnsByHand.ts';
import { milliseconds } from './harness/measure.ts';
import type { Workdir } from './harness/workdir.ts';
import { rubric } from './workload/rubric.ts';

export interface ColumnsResult {
  /** Nanoseconds per sheet in the best of several rounds. */
  readonly ns: number;
  /** Sheets whose total or class is not what the oracle says. */
  readonly wrong: number;
  /** Bytes that were taken while scoring, per sheet: results and working space. */
  readonly bytes: number;
}

export type ColumnsWay = 'chamdiem, columns' | 'by hand, columns' | 'chamdiem, columns with all points';

const warmUpMs = 700;
const rounds = 7;
/** Enough that a clock which ticks in milliseconds does. */
const sheetsPerRound = 2_000_000;

/** The measured sheets in columns, over and over until there are so many, scored at once. */
export async function scoreColumns(folder: Workdir, way: ColumnsWay, count: number): Promise<ColumnsResult> {
  const plan = planOf(rubric);
  const columns = repeated(toColumns(plan, folder.sheets()), count);
  const score = scorer(way, plan, columns);
  for (const until = performance.now() + warmUpMs; performance.now() < until; ) score();
  const before = process.memoryUsage().arrayBuffers;
  const result = score();
  const bytes = (process.memoryUsage().arrayBuffers - before) / count;
  const expected = folder.expected();
  const wrong = expected.slice(0, count).filter(({ total, classId }, i) => result.total[i] !== total || plan.classes!.classes[result.class[i]!]?.id !== classId);
  const times = Math.ceil(sheetsPerRound / count);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await milliseconds(() => score().total[count - 1]!, [0], times));
  return { ns: (best * 1e6) / (count * times), wrong: wrong.length, bytes };
}

function scorer(way: ColumnsWay, plan: Plan, columns: SheetColumns): () => { readonly total: Float64Array; readonly class: Uint8Array } {
  if (way === 'by hand, columns') {
    const byId = Object.fromEntries(plan.inputs.flatMap(({ from }, i) => (from.kind === 'answer' ? [[plan.criteria[from.criterion]!.id, columns.inputs[i]]] : []))) as HandColumns;
    return () => scoreColumnsByHand(byId, columns.length);
  }
  const options = way === 'chamdiem, columns' ? {} : { sections: true, criteria: true };
  return () => scoreBatch(plan, columns, options);
}

function repeated({ inputs, length }: SheetColumns, count: number): SheetColumns {
  return {
    length: count,
    inputs: inputs.map((column) => {
      if (column === null) return null;
      const longer = new (column.constructor as new (length: number) => Column)(count);
      for (let from = 0; from < count; from += length) longer.set(column.subarray(0, Math.min(length, count - from)), from);
      return longer;
    }),
  };
}
