import { allowed, importRules, listedFolders } from './rules.ts';
import { folderOf, importsOf, sourceFiles } from './sourceFiles.ts';
import type { Import } from './sourceFiles.ts';

export type Violation = { file: string; line: number; rule: string; message: string };

/** Checks what the linter cannot say: where imports may point, and that every file of a listed folder is listed. */
export function checkImports(root: string): Violation[] {
  const files = sourceFiles(root);
  const imports = files.flatMap((file) => importsOf(root, file));
  const broken = imports.flatMap((found) =>
    importRules.flatMap(({ rule, broken: check }) => {
      const message = check(found);
      return message === undefined ? [] : [{ file: found.file, line: found.line, rule, message }];
    }),
  );
  return [...broken, ...unlisted(files, imports), ...unknownPackages(files)];
}

function unlisted(files: string[], imports: Import[]): Violation[] {
  return listedFolders.flatMap((folder) => {
    const index = `${folder}/index.ts`;
    const listed = reachable(index, imports);
    return files
      .filter((file) => folderOf(file) === folder && !/\.test(?:-d)?\.ts$/.test(file) && !listed.has(file))
      .map((file) => ({ file, line: 1, rule: 'listed-in-index', message: `missing from ${index}` }));
  });
}

function reachable(start: string, imports: Import[]): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { file: from, target } of imports) if (from === file && target !== undefined && folderOf(target) === folderOf(start)) reached.add(target);
  }
  return reached;
}

function unknownPackages(files: string[]): Violation[] {
  const homes = new Map(files.map((file) => [file.split('/').slice(0, /^(?:packages|apps)\//.test(file) ? 2 : 1).join('/'), file]));
  return [...homes]
    .filter(([home]) => !(home in allowed))
    .map(([home, file]) => ({ file, line: 1, rule: 'package-arrows', message: `${home} has no row in the table of allowed imports` }));
}
