import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../workspace.ts';
import { run } from './run.ts';

const { consumer } = inject('packages');
// Inside the package its own name stands for the sources; in the consumer's folder for what was installed.
const program = join(root, 'packages/core/test/consumer/score.mjs');
const library = join(root, 'schemas/library');

type Scored = { node: string; results: { name: string; digest: string; sheets: { file: string; report: unknown; text: string[] }[] }[] };

describe('the installed package scores the library as the sources do', async () => {
  const expected = await scored(process.execPath, program, root);

  it('has something to score', () => {
    expect(expected.results.length).toBeGreaterThan(20);
    expect(expected.results.every(({ sheets }) => sheets.length > 0)).toBe(true);
  });

  it.each([['20', 'node-20'], ['22', 'node-22'], ['24', 'node']])('on Node %s', async (major, alias) => {
    copyFileSync(program, join(consumer, 'score.mjs'));
    const { node, results } = await scored(nodeOf(alias), join(consumer, 'score.mjs'), consumer);
    expect(node.split('.')[0]).toBe(major);
    expect(different(results, expected.results)).toEqual([]);
  });
});

/** The sheets of which anything differs: what differs is megabytes, its name is enough. */
function different(got: Scored['results'], expected: Scored['results']): string[] {
  const linesOf = (results: Scored['results']): string[] => results.flatMap(({ name, digest, sheets }) => sheets.map((sheet) => `${name}/${sheet.file} ${digest} ${JSON.stringify(sheet)}`));
  const known = new Set(linesOf(expected));
  const surplus = linesOf(got).filter((line) => !known.delete(line));
  return [...surplus, ...known].map((line) => line.split(' ')[0] ?? '');
}

async function scored(node: string, file: string, cwd: string): Promise<Scored> {
  return JSON.parse(await run(node, [file, library], cwd)) as Scored;
}

/** The program of an npm package `node`, installed under this name. */
function nodeOf(alias: string): string {
  const home = dirname(createRequire(import.meta.url).resolve(`${alias}/package.json`));
  return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
