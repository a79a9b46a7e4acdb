import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { InputOptions, OutputOptions } from 'rolldown';
import { writeLicenses } from './licenses.ts';

/** Writes one bundle, with the licences of what became part of it. */
export async function bundle(options: InputOptions, to: OutputOptions): Promise<string[]> {
  const made = await rolldown({ ...options, checks: { pluginTimings: false } });
  const { output } = await made.write({ format: 'esm', ...to });
  await made.close();
  writeLicenses(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])), join(to.dir ?? '', 'vendor/LICENSES.txt'));
  return output.map(({ fileName }) => fileName);
}
