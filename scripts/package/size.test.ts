import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, expect, inject, it } from 'vitest';

const { consumer } = inject('packages');

const engine = 'validateRubric, validateSheet, compileRubric, score, explain';

// Gzipped bytes of what a portal's bundler makes of one import. The goals are 22 000 up to explain, 36 000 with lint and 4 000 for a language; the texts
// of a form reach theirs. Elsewhere `most` is what was reached, with little room, so that nothing grows unnoticed.
const parts = [
  { part: 'engineVersion', names: 'engineVersion', most: 100 },
  { part: 'compile, score', names: 'compileRubric, score', most: 37_500 },
  { part: 'validate, compile, score', names: 'validateRubric, validateSheet, compileRubric, score', most: 42_900 },
  { part: 'validate, compile, score, explain', names: engine, most: 51_000 },
  { part: 'the same with lint', names: `${engine}, lintRubric`, most: 70_900 },
  { part: 'a form in Vietnamese', names: `${engine}, formatIssue`, texts: 'viForm', most: 55_700 },
  { part: 'formatExplanation', names: 'formatExplanation', most: 10_500 },
  { part: 'formatIssue', names: 'formatIssue', most: 1_620 },
  { part: 'texts of a form, Vietnamese', texts: 'viForm', most: 4_000 },
  { part: 'texts of a form, English', texts: 'enForm', most: 4_000 },
  { part: 'all texts, Vietnamese', texts: 'vi', most: 9_600 },
  { part: 'all texts, English', texts: 'en', most: 8_800 },
];

// Over core and Vue, which a portal has anyway: the goal is 28 000. The style sheet is a file of its own.
const components = [
  { part: 'RubricForm', names: 'RubricForm', most: 35_850 },
  { part: 'all components and composables', names: '*', most: 44_300 },
];

// Files with Vue, engine and Vietnamese inside; the goal is 85 000.
const files = [
  { file: '@chamdiem/element/dist/chamdiem-form.js', most: 121_900 },
  { file: '@chamdiem/element/dist/chamdiem-element.js', most: 143_500 },
  { file: '@chamdiem/element/dist/chamdiem-element.en.js', most: 10_800 },
  { file: '@chamdiem/vue/dist/style.css', most: 8_200 },
  { file: '@chamdiem/vue/dist/form.css', most: 6_500 },
];

const measured: string[] = [];
afterAll(() => console.log(`Gzipped sizes\n${measured.join('\n')}`));

it.each(parts)('$part: at most $most bytes', async ({ part, names, texts, most }) => {
  const imports = [
    ...(names === undefined ? [] : [`export { ${names} } from '@chamdiem/core';`]),
    ...(texts === undefined ? [] : [`export { ${texts} } from '@chamdiem/core/messages/${texts.slice(0, 2)}';`]),
  ];
  expectAtMost(most, part, await bundled(imports.join('\n')));
});

it.each(components)('$part of @chamdiem/vue: at most $most bytes', async ({ part, names, most }) => {
  const list = names === '*' ? '*' : `{ ${names} }`;
  expectAtMost(most, `${part} of @chamdiem/vue`, await bundled(`export ${list} from '@chamdiem/vue';`, ['vue', '@chamdiem/core']));
});

it.each(files)('$file: at most $most bytes', ({ file, most }) => {
  expectAtMost(most, file, readFileSync(join(consumer, 'node_modules', file)));
});

async function bundled(contents: string, external: string[] = []): Promise<Uint8Array> {
  // In UTF-8, as Vite and webpack write; esbuild alone would write every Vietnamese letter as \u….
  const { outputFiles } = await build({ stdin: { contents, resolveDir: consumer }, external, bundle: true, minify: true, charset: 'utf8', format: 'esm', target: 'es2022', legalComments: 'none', write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function expectAtMost(most: number, part: string, contents: Uint8Array): void {
  const bytes = gzipSync(contents, { level: 9 }).byteLength;
  measured.push(`${String(bytes).padStart(7)}  ${part}`);
  expect(contents.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(most);
}
