import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleFile } from './bundleUrl.ts';

/** The library as one file of JavaScript, as a portal loads it: reading TypeScript would be most of a cold start. */
export async function bundleCore(workdir: string): Promise<void> {
  await build({ entryPoints: [fileURLToPath(import.meta.resolve('@chamdiem/core'))], bundle: true, format: 'esm', target: 'es2023', minify: true, outfile: bundleFile(workdir), logLevel: 'error' });
}
