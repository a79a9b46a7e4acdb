import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, root } from '../workspace.ts';

/** What the build reads of a package.json. */
export type Manifest = {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Folders of the packages that are published, relative to the root. */
export function publishedFolders(): string[] {
  return packageFolders().filter((folder) => folder.startsWith('packages/') && readManifest(join(root, folder)).private !== true);
}
