import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { buildStyles } from '../../../scripts/build/buildStyles.ts';
import type { FormName } from './documents.ts';

/** The page of each form as one script and one style sheet, as its users would bundle it. */
export async function bundlePages(to: string): Promise<void> {
  const bench = join(import.meta.dirname, '../..');
  await buildStyles(join(bench, '../packages/vue'), to, { 'chamdiem.css': 'src/styles/index.css' });
  for (const form of ['chamdiem', 'survey'] satisfies FormName[]) {
    await build({
      root: bench,
      configFile: false,
      logLevel: 'error',
      plugins: [vue({ features: { optionsAPI: form === 'survey', prodDevtools: false } })],
      build: { outDir: to, emptyOutDir: false, target: 'es2022', chunkSizeWarningLimit: 10_000, rolldownOptions: { input: join(import.meta.dirname, 'page', `${form}.ts`), output: { entryFileNames: '[name].js' } } },
    });
  }
}

export function surveyStyles(): string {
  return readFileSync(createRequire(import.meta.url).resolve('survey-core/survey-core.css'), 'utf8');
}
