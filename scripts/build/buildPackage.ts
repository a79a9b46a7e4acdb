import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dts } from 'rolldown-plugin-dts';
import { bundle } from './bundle.ts';
import { buildStyles } from './buildStyles.ts';
import { buildWithVite } from './buildWithVite.ts';
import { preservedModules } from './preservedModules.ts';
import { readManifest } from './published.ts';
import type { Manifest } from './published.ts';

/**
 * Builds what the package.json names under `exports`, with declarations, and under `bin`. Returns the files written.
 * A package with components has a vite.config.ts; each further vite.<name>.config.ts is one more build, of its own entries.
 */
export async function buildPackage(folder: string, dist: string): Promise<string[]> {
  const manifest = readManifest(folder);
  const { scripts, styles } = entriesOf(manifest);
  const external = externals(manifest);
  if (manifest.exports === undefined) return bundle({ cwd: folder, input: scripts, external, platform: 'node' }, { dir: dist });

  const components = existsSync(join(folder, 'vite.config.ts'));
  const modules = components
    ? await buildWithVite(folder, dist, 'vite.config.ts', { input: scripts, external, output: preservedModules(folder) })
    : await bundle({ cwd: folder, input: scripts, external, platform: 'neutral', resolve: { mainFields: ['module', 'main'] } }, { dir: dist, ...preservedModules(folder) });
  const declarations = await bundle(
    { cwd: folder, input: scripts, external, plugins: [dts({ tsconfig: join(folder, 'tsconfig.json'), emitDtsOnly: true, vue: components })] },
    { dir: dist, chunkFileNames: 'shared/[name].js', minifyInternalExports: false },
  );
  const sheets = await buildStyles(folder, dist, styles);
  const further: string[] = [];
  for (const config of globSync('vite.*.config.ts', { cwd: folder })) further.push(...(await buildWithVite(folder, dist, config)));
  return [...modules, ...declarations, ...sheets, ...further];
}

/** Sources by the name of their output: src/messages/vi.ts becomes messages/vi; a style sheet is named as it is exported. */
function entriesOf({ exports = {}, bin = {} }: Manifest): { scripts: Record<string, string>; styles: Record<string, string> } {
  const sources = [...Object.values(exports), ...Object.values(bin)].filter((source) => source.endsWith('.ts'));
  return {
    scripts: Object.fromEntries(sources.map((source) => [relative('src', source).replace(/\.ts$/, ''), source])),
    styles: Object.fromEntries(Object.entries(exports).flatMap(([entry, source]) => (source.endsWith('.css') ? [[entry.slice(2), source]] : []))),
  };
}

/** Declared dependencies stay imports; a development dependency that is imported becomes part of the output. */
function externals({ dependencies = {}, peerDependencies = {} }: Manifest): RegExp[] {
  // Style sheets are taken in: what a dependency links, a constructed sheet must hold as text.
  return [/^node:/, ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(?:/(?!.*\\.css)|$)`))];
}
