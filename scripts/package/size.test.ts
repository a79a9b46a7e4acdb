import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, expect, inject, it } from 'vitest';

const { consumer } = inject('packages');

const engine = 'validateRubric, validateSheet, compileRubric, score, explain';

// Gzipped bytes of what a portal's bundler makes of one import. The goals are 22 000 up to explain, 36 000 with lint and 4 000 for a language; the texts
// of a form reach theirs. Elsewhere `most` is what was reached, with little room, so that nothing grows unnoticed.
const parts = [
  { part: 'engineVersion', names: 'engineVersion', most: 100 },
  { part: 'compile, score', names: 'compileRubric, score', most: 35_000 },
  { part: 'validate, compile, score', names: 'validateRubric, validateSheet, compileRubric, score', most: 40_000 },
  { part: 'validate, compile, score, explain', names: engine, most: 47_500 },
  { part: 'the same with lint', names: `${engine}, lintRubric`, most: 67_500 },
  { part: 'a form in Vietnamese', names: `${engine}, formatIssue`, texts: 'viForm', most: 53_000 },
  { part: 'formatExplanation', names: 'formatExplanation', most: 10_500 },
  { part: 'formatIssue', names: 'formatIssue', most: 1_600 },
  { part: 'texts of a form, Vietnamese', texts: 'viForm', most: 4_000 },
  { part: 'texts of a form, English', texts: 'enForm', most: 4_000 },
  { part: 'all texts, Vietnamese', texts: 'vi', most: 9_600 },
  { part: 'all texts, English', texts: 'en', most: 8_800 },
];

const measured: string[] = [];
afterAll(() => console.log(`Gzipped sizes\n${measured.join('\n')}`));

it.each(parts)('$part: at most $most bytes', async ({ part, names, texts, most }) => {
  const imports = [
    ...(names === undefined ? [] : [`export { ${names} } from '@chamdiem/core';`]),
    ...(texts === undefined ? [] : [`export { ${texts} } from '@chamdiem/core/messages/${texts.slice(0, 2)}';`]),
  ];
  const stdin = { contents: imports.join('\n'), resolveDir: consumer };
  // In UTF-8, as Vite and webpack write; esbuild alone would write every Vietnamese letter as \u….
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, charset: 'utf8', format: 'esm', target: 'es2022', legalComments: 'none', write: false });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
  measured.push(`${String(bytes).padStart(7)}  ${part}`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(most);
});
