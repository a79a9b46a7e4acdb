import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publishedFolders, readManifest } from '../build/published.ts';
import { root } from '../workspace.ts';
import { layOut } from './layOut.ts';
import { pack } from './pack.ts';
import { run } from './run.ts';

export type Packages = {
  /** Tarballs by the name of the package. */
  tarballs: Record<string, string>;
  /** An empty project, outside the workspace, with the tarballs of the libraries installed: core by npm, those with components beside it. */
  consumer: string;
};

declare module 'vitest' {
  export interface ProvidedContext {
    packages: Packages;
  }
}

/** Builds, packs and installs what would be published, once for all tests of the packages. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'chamdiem-packages-'));
  try {
    provide('packages', await install(folder));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

async function install(folder: string): Promise<Packages> {
  await run(process.execPath, [join(root, 'scripts/build.ts')], root);
  const packed = await Promise.all(
    publishedFolders().map(async (each) => [readManifest(join(root, each)).name, await pack(join(root, each), folder)] as const),
  );
  const tarballs = Object.fromEntries(packed);
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarballs['@chamdiem/core'] ?? ''], consumer);
  layOut('@chamdiem/element', join(consumer, 'node_modules'), tarballs);
  return { tarballs, consumer };
}
