import { join } from 'node:path';
import type { OutputOptions, PreRenderedChunk } from 'rolldown';

/** A module for a module: with `sideEffects: false` a portal's bundler drops every file that it does not use. */
export function preservedModules(folder: string): OutputOptions {
  return { preserveModules: true, preserveModulesRoot: join(folder, 'src'), entryFileNames: nameOf };
}

/** npm leaves out every folder named node_modules, so what is bundled in lies under vendor. */
function nameOf({ facadeModuleId }: PreRenderedChunk): string {
  const [, file] = /^.*\/node_modules\/(.*)\.[cm]?js$/.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
  return file === undefined ? '[name].js' : `vendor/${file}.js`;
}
