import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage } from './build/buildPackage.ts';
import { publishedFolders } from './build/published.ts';
import { root } from './workspace.ts';

for (const folder of publishedFolders()) {
  const dist = join(root, folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const files = await buildPackage(join(root, folder), dist);
  console.log(`${folder}/dist: ${files.length} files`);
}
