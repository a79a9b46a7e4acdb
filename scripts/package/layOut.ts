import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedFolders, readManifest } from '../build/published.ts';
import { root } from '../workspace.ts';

/** Lays a packed package and what it needs into a node_modules folder as npm would, but from what the workspace has, so that no registry is asked. */
export function layOut(name: string, modules: string, tarballs: Readonly<Record<string, string>>): void {
  const place = join(modules, name);
  if (existsSync(place)) return;
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', tarballs[name] ?? '', '--strip-components=1', '-C', place]);
  const { dependencies = {}, peerDependencies = {} } = readManifest(place);
  for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) {
    if (needed in tarballs) layOut(needed, modules, tarballs);
    else link(needed, join(sourceOf(name), 'node_modules', needed), modules);
  }
}

function link(name: string, installed: string, modules: string): void {
  // An optional peer that the workspace does not have either.
  if (!existsSync(installed) || existsSync(join(modules, name))) return;
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(realpathSync(installed), join(modules, name), 'junction');
}

function sourceOf(name: string): string {
  const folder = publishedFolders().find((each) => readManifest(join(root, each)).name === name);
  if (folder === undefined) throw new Error(`${name} is not published`);
  return join(root, folder);
}
