import { copyFileSync, globSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { root, tool } from '../workspace.ts';
import { examplesOf, isShown, programOf } from './examples.ts';
import type { Example } from './examples.ts';
import { run } from './run.ts';

const { consumer } = inject('packages');
const sources = join(root, 'packages/core/src');
const folder = join(consumer, 'examples');

type Shown = [got: unknown, said: unknown][];

const examples = globSync('**/*.ts', { cwd: sources, exclude: (name) => name.endsWith('.test.ts') })
  .toSorted()
  .flatMap((file) => examplesOf(join(sources, file)).map((example, index) => ({ ...example, name: `${file.replaceAll(/[\\/]/g, '.').replace(/\.ts$/, '')}.${index}` })));

describe('the examples of docstrings', async () => {
  const values = await valuesOf('@chamdiem/core');
  await compileAll(values);

  it('are found', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)('$name', async ({ name }) => {
    const program = `await import(${quotedUrl(`${name}.mjs`)}); const { shown } = await import(${quotedUrl('given.mjs')}); console.log(JSON.stringify(shown));`;
    const shown = JSON.parse(await run(process.execPath, ['--input-type=module', '--eval', program], consumer)) as Shown;
    expect(shown.filter(([got, said]) => !isShown(got, said))).toEqual([]);
  });
});

/** Compiles the examples as strict programs of someone who installed the package; a type error fails them all and says where. */
async function compileAll(values: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'packages/core/test/consumer/given.mts'), join(folder, 'given.mts'));
  for (const example of examples) writeFileSync(join(folder, `${example.name}.mts`), withImports(example, values));
  symlinkSync(realpathSync(join(root, 'node_modules/ajv')), join(consumer, 'node_modules/ajv'), 'junction');
  const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [], strict: true, skipLibCheck: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
  await run(tool('tsc'), ['--project', join(folder, 'tsconfig.json')], consumer);
}

function withImports({ code }: Example, values: string[]): string {
  const imports: [from: string, names: string[]][] = [
    ['./given.mjs', ['rubric', 'plan', 'sheet', 'report', 'issue']],
    ['@chamdiem/core', values],
    ['@chamdiem/core/messages/vi', ['vi', 'viForm']],
    ['@chamdiem/core/messages/en', ['en', 'enForm']],
    ['@chamdiem/core/jsonForms', ['uiSchema', 'fieldSchema']],
    ['ajv/dist/2020.js', ['Ajv2020']],
  ];
  const lines = imports.map(([from, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`\\bconst ${name}\\b`).test(code));
    return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${from}';`;
  });
  return ["import { shows } from './given.mjs';", ...lines, programOf(code), 'void shows;', ''].join('\n');
}

function quotedUrl(file: string): string {
  return JSON.stringify(pathToFileURL(join(folder, file)).href);
}

async function valuesOf(name: string): Promise<string[]> {
  return JSON.parse(await run(process.execPath, ['--input-type=module', '--eval', `console.log(JSON.stringify(Object.keys(await import('${name}'))))`], consumer)) as string[];
}
