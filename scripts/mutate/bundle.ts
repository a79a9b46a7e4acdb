import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { root } from '../workspace.ts';

const runner = join(import.meta.dirname, 'runner.ts');
const real = (path: string): string => pathToFileURL(join(root, path)).href;

/** Tests and what they test as one module: sources in place of files, and the runner in place of vitest. */
export async function bundleTests(tests: readonly string[], sources: ReadonlyMap<string, string>, outfile: string, runs: number): Promise<void> {
  const imports = tests.map((file) => `import ${JSON.stringify(join(root, file))};`);
  await build({
    stdin: { contents: `${imports.join('\n')}\nexport { firstFailure } from 'vitest';`, resolveDir: root },
    bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error', charset: 'utf8',
    // Packages say that they have no side effects; tests are nothing else.
    ignoreAnnotations: true,
    banner: { js: 'const __mutant = globalThis.__mutant;' },
    plugins: [replaced(sources, runs)],
  });
}

function replaced(sources: ReadonlyMap<string, string>, runs: number): Plugin {
  return {
    name: 'mutate',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, ({ importer }) => (importer === runner ? { path: real('node_modules/vitest/dist/index.js'), external: true } : { path: runner }));
      onResolve({ filter: /^fast-check$/ }, ({ namespace, resolveDir }) => (namespace === 'capped' ? undefined : { path: 'fast-check', namespace: 'capped', pluginData: resolveDir }));
      onLoad({ filter: /.*/, namespace: 'capped' }, ({ pluginData }) => ({ contents: capped(runs), resolveDir: String(pluginData) }));
      onLoad({ filter: /packages\/.*\.ts$/ }, ({ path }) => {
        const file = relative(root, path).replaceAll('\\', '/');
        const text = sources.get(file) ?? readFileSync(path, 'utf8');
        const start = file.endsWith('.test.ts') ? `import { startFile as __startFile } from 'vitest'; __startFile(${JSON.stringify(file)});\n` : '';
        return { contents: start + located(text, path), loader: 'ts' };
      });
    },
  };
}

/** A bundle stands elsewhere than the files in it. */
function located(text: string, path: string): string {
  return text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)).replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
}

/** Random tests with a fixed seed and no more runs than a mutant is worth. */
function capped(runs: number): string {
  return `import * as fc from 'fast-check';
fc.configureGlobal({ numRuns: ${runs}, seed: 366 });
const cap = (settings = {}) => ({ ...settings, numRuns: Math.min(settings.numRuns ?? ${runs}, ${runs}), endOnFailure: true });
export * from 'fast-check';
export default { ...fc, assert: (property, settings) => fc.assert(property, cap(settings)), check: (property, settings) => fc.check(property, cap(settings)) };`;
}
