import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = dirname(import.meta.dirname);

/** Folders of the workspace's packages, relative to the root. */
export function packageFolders(base = root): string[] {
  return globSync(['packages/*/package.json', 'apps/*/package.json', 'bench/package.json'], { cwd: base })
    .map((file) => dirname(file).replaceAll('\\', '/'))
    .toSorted();
}

/** A command line tool that the workspace, or one of its packages, has installed. */
export function tool(name: string, folder = ''): string {
  const own = join(root, folder, 'node_modules', '.bin', name);
  return existsSync(own) ? own : join(root, 'node_modules', '.bin', name);
}
