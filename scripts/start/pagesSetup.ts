import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWithVite } from '../build/buildWithVite.ts';
import { root } from '../workspace.ts';
import { buildBuilder } from './buildBuilder.ts';

/** Builds what several files of tests open, once and before the first of them: two at once would write into one folder. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  await buildBuilder();
  const elements = mkdtempSync(join(tmpdir(), 'chamdiem-elements-'));
  const folder = join(root, 'packages/element');
  for (const config of globSync('vite.*.config.ts', { cwd: folder })) await buildWithVite(folder, elements, config);
  provide('elements', elements);
  return () => rmSync(elements, { recursive: true, force: true });
}
