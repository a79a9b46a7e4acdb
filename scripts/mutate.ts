import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleTests } from './mutate/bundle.ts';
import { tryAll, type Verdict } from './mutate/pool.ts';
import { weave, type Mutant } from './mutate/weave.ts';
import { root } from './workspace.ts';

/**
 * Changes the engine in one small place at a time and tells which changes no test notices.
 * npm run mutate -- [--only build/combine.ts] [--every 5] [--oracle 40] [--list]
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    every: { type: 'string', default: '1' },
    oracle: { type: 'string', default: '0' },
    list: { type: 'boolean', default: false },
  },
});

const core = 'packages/core/src';
const engine = ['rational', 'decimal', 'classify', 'scorePoints', '{build,methods,sheet,program,expr,report}/*'];
const nearTests = [`${core}/{rational,decimal,classify,scorePoints,validate,rubricDigest}.test.ts`, `${core}/{build,methods,sheet,program,expr,report}/*.test.ts`];
const find = (patterns: readonly string[]): string[] => globSync([...patterns], { cwd: root }).map((file) => file.replaceAll('\\', '/')).toSorted();

const files = find(engine.map((part) => `${core}/${part}.ts`)).filter((file) => !file.endsWith('.test.ts') && (options.only.length === 0 || options.only.some((part) => file.includes(part))));
const woven: Mutant[] = [];
const sources = new Map(files.map((file) => [file, weave(file, readFileSync(join(root, file), 'utf8'), woven)]));
const mutants = woven.filter(({ id }) => id % Number(options.every) === 0);

const folder = mkdtempSync(join(tmpdir(), 'chamdiem-mutate-'));
try {
  if (options.list) for (const mutant of mutants) console.log(describe(mutant));
  else await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const bundles = await bundled();
  console.log(`${mutants.length} mutants in ${files.length} files.`);
  const [unchanged] = await verdicts([{ id: -1, file: '', line: 0, column: 0, from: '', to: '', what: '' }], bundles);
  if (unchanged?.killer !== null) throw new Error(`The tests fail without any change: ${unchanged?.killer}`);
  const survived = (await verdicts(mutants, bundles, true)).filter(({ killer }) => killer === null);
  for (const file of files) {
    const own = mutants.filter((mutant) => mutant.file === file).length;
    const left = survived.filter(({ mutant }) => mutant.file === file).length;
    console.log(`${file}: ${own - left} of ${own} killed`);
  }
  console.log(`${mutants.length - survived.length} of ${mutants.length} killed, ${survived.length} survived.`);
}

/** Unit tests first, then the library, then the oracle: what is quick and near notices most. */
async function bundled(): Promise<string[]> {
  const runs = Number(options.oracle);
  const stages: [readonly string[], number][] = [[find(nearTests).filter((file) => !file.endsWith('fast.test.ts')), 150], [[`${core}/program/fast.test.ts`, `${core}/limits.test.ts`, 'packages/core/test/library.test.ts'], 1]];
  if (runs > 0) stages.push([['packages/oracle/src/agreement.test.ts', 'packages/oracle/src/pending.test.ts'], runs]);
  return Promise.all(stages.map(async ([tests, count], i) => {
    const file = join(folder, `stage${i}.mjs`);
    await bundleTests(tests, sources, file, count);
    return pathToFileURL(file).href;
  }));
}

async function verdicts(list: readonly Mutant[], bundles: readonly string[], tell = false): Promise<Verdict[]> {
  const all: Verdict[] = [];
  const start = performance.now();
  await tryAll(list, bundles, 60, (verdict, count) => {
    all.push(verdict);
    if (tell && verdict.killer === null) console.log(`survived: ${describe(verdict.mutant)}`);
    if (tell && count % 200 === 0) console.log(`${count} tried, ${all.filter(({ killer }) => killer === null).length} survived, ${Math.round((performance.now() - start) / 1000)} s`);
  });
  return all;
}

function describe({ file, line, column, from, to, what }: Mutant): string {
  const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line}:${column} ${what}: ${short(from)} → ${short(to)}`;
}
