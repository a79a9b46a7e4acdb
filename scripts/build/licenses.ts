import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the licences of the libraries that became part of the output beside it. */
export function writeLicenses(modules: readonly string[], file: string): void {
  const homes = [...new Set(modules.filter((id) => id.includes('node_modules')).map(homeOf))].toSorted();
  if (homes.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, homes.map(noticeOf).join('\n\n'));
}

function homeOf(module: string): string {
  let folder = dirname(module);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

function noticeOf(home: string): string {
  const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { name: string; version: string };
  const [license] = globSync('LICEN[CS]E*', { cwd: home });
  if (license === undefined) throw new Error(`${name} is bundled in and has no licence file`);
  return `${name} ${version}\n\n${readFileSync(join(home, license), 'utf8').trim()}\n`;
}
