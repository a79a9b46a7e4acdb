import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBatch } from './batch.ts';
import { benchBuilder } from './builder.ts';
import { benchExplain } from './explain.ts';
import { benchForms } from './forms.ts';
import type { Bench } from './harness/context.ts';
import { inProcess } from './harness/processes.ts';
import { print } from './harness/table.ts';
import type { Findings } from './harness/table.ts';
import { Workdir } from './harness/workdir.ts';
import type { Prepared } from './jobs.ts';
import { benchScaling } from './scaling.ts';
import { benchScore } from './score.ts';
import { benchValidate } from './validate.ts';

const benches: Record<string, Bench> = { score: benchScore, explain: benchExplain, validate: benchValidate, scaling: benchScaling, batch: benchBatch, forms: benchForms, builder: benchBuilder };
const usage = `pnpm bench [${Object.keys(benches).join(' | ')} …] [--processes N] [--json FILE]`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { processes: { type: 'string', default: '5' }, json: { type: 'string' }, help: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !(name in benches));
const processes = Number(values.processes);
if (values.help || unknown.length > 0 || !(Number.isInteger(processes) && processes > 0)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const workdir = new Workdir();
try {
  await run(positionals.length > 0 ? positionals : Object.keys(benches));
} finally {
  workdir.remove();
}

/** Every measurement in a process of its own, several processes each; ratios first, because they are the same on every machine. */
async function run(names: readonly string[]): Promise<void> {
  const prepared = await inProcess<Prepared>(workdir.path, { job: 'prepare' });
  console.log(describe(prepared));

  const findings: Record<string, Findings> = {};
  for (const name of names) {
    console.error(`${name} …`);
    try {
      findings[name] = await benches[name]!({ workdir: workdir.path, processes });
    } catch (error) {
      // One engine that cannot run must not hide what the others gave.
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  for (const { ratios } of Object.values(findings)) for (const table of ratios) console.log(print(table));
  for (const { times } of Object.values(findings)) for (const table of times) console.log(print(table));
  const data = Object.fromEntries(Object.entries(findings).map(([name, { data: found }]) => [name, found]));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ node: process.version, workload: prepared, ...data }, null, 2)}\n`);
}

function describe({ sheets, onCut, classes, handDiffers }: Prepared): string {
  const shares = Object.entries(classes).toSorted(([a], [b]) => a.localeCompare(b)).map(([id, count]) => `${id} ${count}`);
  return `${sheets} sheets, ${onCut} exactly on a class boundary (${shares.join(', ')}); the hand-written scorer differs from the oracle on ${handDiffers}.\n`;
}
