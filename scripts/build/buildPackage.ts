import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import type { InputOptions, OutputOptions, PreRenderedChunk } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { writeLicenses } from './licenses.ts';
import { readManifest } from './published.ts';
import type { Manifest } from './published.ts';

/** Builds what the package.json names under `exports`, with declarations, and under `bin`. Returns the files written. */
export async function buildPackage(folder: string, dist: string): Promise<string[]> {
  const manifest = readManifest(folder);
  const input = entriesOf(manifest);
  const external = externals(manifest);
  if (manifest.exports === undefined) return write({ cwd: folder, input, external, platform: 'node' }, { dir: dist });

  const tsconfig = join(folder, 'tsconfig.json');
  return [
    ...(await write({ cwd: folder, input, external, platform: 'neutral', resolve: { mainFields: ['module', 'main'] } }, {
      dir: dist,
      // A module for a module: with `sideEffects: false` a portal's bundler drops every file that it does not use.
      preserveModules: true,
      preserveModulesRoot: join(folder, 'src'),
      entryFileNames: nameOf,
    })),
    ...(await write({ cwd: folder, input, external, plugins: [dts({ tsconfig, emitDtsOnly: true })] }, {
      dir: dist,
      chunkFileNames: 'shared/[name].js',
      minifyInternalExports: false,
    })),
  ];
}

async function write(options: InputOptions, to: OutputOptions): Promise<string[]> {
  const bundle = await rolldown({ ...options, checks: { pluginTimings: false } });
  const { output } = await bundle.write({ format: 'esm', ...to });
  await bundle.close();
  writeLicenses(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])), join(to.dir ?? '', 'vendor/LICENSES.txt'));
  return output.map(({ fileName }) => fileName);
}

/** Sources by the name of their output: src/messages/vi.ts becomes messages/vi. */
function entriesOf({ exports, bin }: Manifest): Record<string, string> {
  const sources = [...Object.values(exports ?? {}), ...Object.values(bin ?? {})];
  return Object.fromEntries(sources.map((source) => [relative('src', source).replace(/\.ts$/, ''), source]));
}

/** Declared dependencies stay imports; a development dependency that is imported becomes part of the output. */
function externals({ dependencies = {} }: Manifest): RegExp[] {
  return [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`))];
}

/** npm leaves out every folder named node_modules, so what is bundled in lies under vendor. */
function nameOf({ facadeModuleId }: PreRenderedChunk): string {
  const [, file] = /^.*\/node_modules\/(.*)\.[cm]?js$/.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
  return file === undefined ? '[name].js' : `vendor/${file}.js`;
}
