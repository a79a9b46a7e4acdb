import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, expect, inject, it } from 'vitest';

const { consumer } = inject('packages');

const engine = 'validateRubric, validateSheet, compileRubric, score, explain';

// Gzipped bytes of what a portal's bundler makes of one import. The goals are 22 000 up to explain, 36 000 with lint and 4 000 for a language, and only
// the texts of a form come near; `most` is what was reached, with little room, so that nothing grows unnoticed.
const parts = [
  { part: 'engineVersion', from: '@chamdiem/core', names: 'engineVersion', most: 100 },
  { part: 'compile, score', from: '@chamdiem/core', names: 'compileRubric, score', most: 36_000 },
  { part: 'validate, compile, score', from: '@chamdiem/core', names: 'validateRubric, validateSheet, compileRubric, score', most: 42_000 },
  { part: 'validate, compile, score, explain', from: '@chamdiem/core', names: engine, most: 50_000 },
  { part: 'the same with lint', from: '@chamdiem/core', names: `${engine}, lintRubric`, most: 71_000 },
  { part: 'formatExplanation', from: '@chamdiem/core', names: 'formatExplanation', most: 11_000 },
  { part: 'formatIssue', from: '@chamdiem/core', names: 'formatIssue', most: 1_800 },
  { part: 'texts of a form, Vietnamese', from: '@chamdiem/core/messages/vi', names: 'viForm', most: 4_400 },
  { part: 'texts of a form, English', from: '@chamdiem/core/messages/en', names: 'enForm', most: 4_400 },
  { part: 'all texts, Vietnamese', from: '@chamdiem/core/messages/vi', names: 'vi', most: 10_500 },
  { part: 'all texts, English', from: '@chamdiem/core/messages/en', names: 'en', most: 9_200 },
];

const measured: string[] = [];
afterAll(() => console.log(`Gzipped sizes\n${measured.join('\n')}`));

it.each(parts)('$part: at most $most bytes', async ({ part, from, names, most }) => {
  const stdin = { contents: `export { ${names} } from '${from}';`, resolveDir: consumer };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none', write: false });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
  measured.push(`${String(bytes).padStart(7)}  ${part}`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(most);
});
