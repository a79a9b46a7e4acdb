import { join } from 'node:path';
import { build } from 'vite';
import type { BuildEnvironmentOptions, Rolldown } from 'vite';
import { writeLicenses } from './licenses.ts';

export type Modules = { input: Record<string, string>; external: RegExp[]; output: Rolldown.OutputOptions };

/** Runs one Vite config of a package; with `modules` its entries and what stays an import are told, otherwise the config says them. */
export async function buildWithVite(folder: string, dist: string, configFile: string, modules?: Modules): Promise<string[]> {
  const library: BuildEnvironmentOptions = modules === undefined ? {} : {
    minify: false,
    lib: { entry: modules.input, formats: ['es'] },
    rolldownOptions: { checks: { pluginTimings: false }, external: modules.external, output: modules.output },
  };
  const before = process.env['NODE_ENV'];
  // Whoever asks for it, a test as well, gets what is published: components are compiled for development under any other.
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root: folder,
    configFile: join(folder, configFile),
    logLevel: 'warn',
    build: { outDir: dist, emptyOutDir: false, target: 'es2022', ...library },
  });
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  writeLicenses(outputs.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])), join(dist, 'vendor/LICENSES.txt'));
  return outputs.map(({ fileName }) => fileName);
}
