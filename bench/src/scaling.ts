import type { ColdStart } from './coldStart.ts';
import type { Context } from './harness/context.ts';
import { interleaved } from './harness/processes.ts';
import { met, range } from './harness/rows.ts';
import { spread } from './harness/statistics.ts';
import { digits, grouped } from './harness/table.ts';
import type { Findings, Table } from './harness/table.ts';
import type { SizeResult } from './sizes.ts';

const criteriaCounts = [10, 40, 400, 4000];
const baseCount = 40;
const sheetCounts = [10_000, 100_000, 1_000_000];
const compileTargets = [
  { criteria: 40, atMost: 3 },
  { criteria: 4000, atMost: 100 },
];
/** Time per criterion and per sheet may grow so much and still be called linear: larger data leaves the processor's caches. */
const growth = 1.5;

/** How time grows with criteria and sheets, and what a cold start costs. */
export async function benchScaling(context: Context): Promise<Findings> {
  const criteria = await byCriteria(context);
  const sheets = await bySheets(context);
  const cold = await coldStarts(context);
  return { ratios: [criteria.table, sheets.table, cold.targets], times: [cold.table], data: { criteria: criteria.data, sheets: sheets.data, cold: cold.data } };
}

async function byCriteria({ workdir, processes }: Context) {
  const calls = criteriaCounts.flatMap((count) => ['score', 'read'].map((what) => ({ job: 'criteria', args: [what, String(count)] })));
  const found = await interleaved<SizeResult>(workdir, calls, () => Math.min(3, processes));
  const data = criteriaCounts.map((count, i) => {
    const [ours, read] = [found[2 * i]!, found[2 * i + 1]!];
    return { count, nsPerCriterion: spread(ours.map(({ ns }) => ns / count)), readNsPerCriterion: spread(read.map(({ ns }) => ns / count)), wrong: ours[0]!.wrong };
  });
  const base = data.find(({ count }) => count === baseCount)!;
  const table: Table = {
    title: `scaling: criteria (time per criterion against 40 criteria; reading: a bare loop that reads every answer by name; target: at most ${growth} × what 40 take, or what reading grows by; fewer than 40 show the fixed cost of a sheet)`,
    columns: ['criteria', 'per criterion', 'reading', 'linear', 'wrong', 'ns per criterion', 'range', 'reading ns'],
    rows: data.map(({ count, nsPerCriterion: { median, min, max }, readNsPerCriterion: read, wrong }) => {
      const grown = median / base.nsPerCriterion.median;
      const readGrown = read.median / base.readNsPerCriterion.median;
      return [grouped(count), `${digits(grown)} ×`, `${digits(readGrown)} ×`, linear(count, grown, readGrown), String(wrong), digits(median), range(min, max), digits(read.median)];
    }),
  };
  return { table, data };
}

async function bySheets({ workdir, processes }: Context) {
  const names = ['chamdiem', 'by hand'];
  const calls = sheetCounts.flatMap((count) => names.map((name) => ({ job: 'sheets', args: [name, String(count)] })));
  const found = await interleaved<SizeResult>(workdir, calls, () => Math.min(3, processes));
  const data = sheetCounts.map((count, i) => ({ count, ns: spread(found[2 * i]!.map(({ ns }) => ns)), handNs: spread(found[2 * i + 1]!.map(({ ns }) => ns)) }));
  const [first] = data;
  const table: Table = {
    title: `scaling: sheets (time per sheet against ${grouped(sheetCounts[0]!)} sheets; a million is a hundred thousand objects ten times; target: at most ${growth} ×)`,
    columns: ['sheets', 'per sheet', 'by hand', 'linear', 'ns', 'range'],
    rows: data.map(({ count, ns: { median, min, max }, handNs }) => {
      const grown = median / first!.ns.median;
      const handGrown = handNs.median / first!.handNs.median;
      return [grouped(count), `${digits(grown)} ×`, `${digits(handGrown)} ×`, met(grown <= growth * Math.max(1, handGrown)), digits(median), range(min, max)];
    }),
  };
  return { table, data };
}

async function coldStarts({ workdir, processes }: Context) {
  const calls = criteriaCounts.map((count) => ({ job: 'compile', args: [String(count)] }));
  const found = await interleaved<ColdStart>(workdir, calls, () => Math.max(5, processes));
  const data = criteriaCounts.map((count, i) => ({ count, runs: found[i]! }));
  const table: Table = {
    title: 'scaling: cold start of the bundled library in a fresh process, milliseconds',
    columns: ['criteria', 'import', 'validateRubric', 'compileRubric', 'range', 'first score', 'compileRubric alone'],
    rows: data.map(({ count, runs }) => {
      const compile = column(runs, 'compileMs');
      return [grouped(count), digits(column(runs, 'importMs').median), digits(column(runs, 'validateMs').median), digits(compile.median), range(compile.min, compile.max), digits(column(runs, 'firstScoreMs').median), digits(column(runs, 'aloneMs').median)];
    }),
  };
  const targets: Table = {
    title: 'scaling: compileRubric in a fresh process, of what validateRubric has just checked',
    columns: ['criteria', 'ms', 'target', 'met'],
    rows: compileTargets.map(({ criteria, atMost }) => {
      const { median } = column(data.find(({ count }) => count === criteria)!.runs, 'compileMs');
      return [grouped(criteria), digits(median), `< ${atMost}`, met(median < atMost)];
    }),
  };
  return { table, targets, data };
}

const column = (runs: readonly ColdStart[], key: keyof ColdStart) => spread(runs.map((run) => run[key]));

const linear = (count: number, grown: number, readGrown: number): string => (count < baseCount ? '' : met(grown <= growth * Math.max(1, readGrown)));
