import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One import statement of one file. Paths are relative to the workspace and use forward slashes. */
export type Import = { file: string; line: number; specifier: string; target: string | undefined };

const sources = ['packages/*/{src,test}/**/*.{ts,vue}', 'apps/*/{src,test}/**/*.{ts,vue}', 'bench/src/**/*.ts', 'scripts/**/*.ts', 'schemas/**/*.ts'];

export function sourceFiles(root: string): string[] {
  return globSync(sources, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/node_modules/') && !file.startsWith('scripts/fixtures/'))
    .toSorted();
}

export function importsOf(root: string, file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const script = file.endsWith('.vue') ? blankAllButScripts(text) : text;
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName, pos }) => ({
    file,
    line: script.slice(0, pos).split('\n').length,
    specifier: fileName,
    target: fileName.startsWith('.') ? resolveRelative(root, file, fileName) : undefined,
  }));
}

function resolveRelative(root: string, file: string, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const candidates = [path, `${path}.ts`, `${path}/index.ts`];
  return candidates.find((candidate) => existsSync(join(root, candidate)) && posix.extname(candidate) !== '') ?? path;
}

/** Keeps the line numbers of a component's script. */
function blankAllButScripts(text: string): string {
  const lines = text.split('\n');
  let inside = false;
  return lines
    .map((line) => {
      const opens = /^<script\b/.test(line);
      const closes = line.startsWith('</script>');
      inside = (inside || opens) && !closes;
      return inside && !opens ? line : '';
    })
    .join('\n');
}

export function folderOf(file: string): string {
  return dirname(file).replaceAll('\\', '/');
}
