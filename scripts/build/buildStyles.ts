import { join } from 'node:path';
import { build } from 'esbuild';

/** Each style sheet that a package exports becomes one file, with what it imports. Names of the files by their sources. */
export async function buildStyles(folder: string, dist: string, styles: Record<string, string>): Promise<string[]> {
  const names = Object.keys(styles);
  await Promise.all(Object.entries(styles).map(([name, source]) => build({ entryPoints: [join(folder, source)], bundle: true, minify: true, outfile: join(dist, name), logLevel: 'error' })));
  return names;
}
