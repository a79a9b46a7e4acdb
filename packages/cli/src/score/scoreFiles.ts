import { score, type Issue, type Plan } from '@chamdiem/core';
import type { ExitCode } from '../command.ts';
import type { Context } from '../context.ts';
import { firstBytes } from '../csv/source.ts';
import { openPart } from '../io/partFile.ts';
import type { MakeFormat, Scored } from '../output/format.ts';
import { faultsTo } from '../print/faults.ts';
import { progressOf } from '../print/progress.ts';
import type { Entry, Fault, Reading } from '../sheets/entry.ts';
import { readSheets } from '../sheets/readSheets.ts';
import { sheetIssues } from './sheetIssues.ts';
import { sinkTo } from './sink.ts';

export interface ScoreRun extends Pick<Reading, 'delimiter' | 'decimal' | 'encoding'> {
  readonly plan: Plan;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly out: string | null;
  readonly refused: string | null;
  readonly format: MakeFormat;
  readonly explain: boolean;
  readonly keepGoing: boolean;
  readonly context: Context;
}

/**
 * Scores files sheet by sheet. A sheet or row with errors ends the run, and nothing appears under the name of the results;
 * with keepGoing it is said, left to `refused`, and the others are scored.
 */
export async function scoreFiles(run: ScoreRun): Promise<ExitCode> {
  const { plan, files, context, keepGoing } = run;
  const faults = faultsTo(context);
  const progress = progressOf(run.bytes, context);
  const refused = run.refused === null ? null : await openPart(run.refused);
  const sink = await sinkTo(run.out, context).catch(async (error: unknown) => {
    await refused?.discard();
    throw error;
  });
  const single = await isSingle(files);
  const format = run.format({ plan, context, explain: run.explain, single, decimal: run.decimal ?? 'point' });
  let [scored, rejected] = [0, 0];
  try {
    await sink.write(format.begin);
    for await (const entry of readSheets(plan, files, { ...run, onBytes: progress.onBytes, onDialect: (file, dialect) => context.err.line(context.m.score.dialect(file, dialect)) })) {
      const result = entry.kind === 'sheet' ? scoreEntry(plan, entry) : null;
      const wrong = result === null ? (entry as Extract<Entry, { kind: 'faulty' }>).faults : faultsOf(entry, result.issues);
      const writing = result === null ? undefined : sink.write(format.row(result, scored++));
      // A wait that is not needed costs as much as scoring.
      if (writing !== undefined) await writing;
      if (wrong.length > 0) {
        rejected += 1;
        await progress.clear();
        for (const fault of wrong) await faults.say(fault);
        await refused?.write(`${refusedLine(entry, wrong)}\n`);
        if (!keepGoing) break;
      }
      const showing = progress.onSheet();
      if (showing !== undefined) await showing;
    }
    await sink.write(format.end(scored));
    await progress.clear();
    await faults.end();
    const whole = rejected === 0 || keepGoing;
    await (whole ? sink.finish() : sink.discard());
    await refused?.finish();
    if (rejected > 0) await context.err.line(context.m.score.refused(scored, rejected, keepGoing, run.out));
    return rejected > 0 ? 1 : 0;
  } catch (error) {
    await progress.clear();
    await sink.discard();
    await refused?.discard();
    throw error;
  }
}

/** Tables give sheets of the right shape; only files of people's own JSON need that checked. */
function scoreEntry(plan: Plan, { sheet, place, columnOf }: Extract<Entry, { kind: 'sheet' }>): Scored {
  const report = score(plan, sheet);
  const issues = columnOf === undefined ? sheetIssues(plan, sheet, report.issues) : report.issues;
  return { sheet, place, report, issues };
}

function faultsOf(entry: Entry, issues: readonly Issue[]): Fault[] {
  const { place } = entry;
  return issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ issue, place, column: entry.kind === 'sheet' ? (entry.columnOf?.(issue) ?? null) : null }));
}

/** What was refused and why, so that it can be mended and scored again. */
function refusedLine(entry: Entry, wrong: readonly Fault[]): string {
  const issues = wrong.map(({ issue: { code, path, params }, column }) => ({ code, ...(path === '' ? {} : { path }), params, ...(column === null ? {} : { column: column + 1 }) }));
  const given = entry.kind === 'faulty' ? { cells: entry.given } : { sheet: entry.sheet };
  return JSON.stringify({ ...entry.place, issues, ...given });
}

/** One file that holds one sheet and no list; then the result is one report and no list. */
async function isSingle(files: readonly string[]): Promise<boolean> {
  const [file = ''] = files;
  if (files.length !== 1 || !file.toLowerCase().endsWith('.json')) return false;
  return new TextDecoder().decode(await firstBytes(file, 64)).trimStart().startsWith('{');
}
