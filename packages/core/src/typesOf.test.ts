import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { compileRubric } from './compile.ts';
import type { Rubric, Scoresheet } from './generated/types.ts';
import type { Plan } from './plan.ts';
import { sheetTypes } from './typesOf.ts';
import { validateSheet } from './validateSheet.ts';

const library = join(import.meta.dirname, '../../../schemas/library');
const folders = globSync('*/rubric.json', { cwd: library }).map((file) => dirname(file)).toSorted();

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(library, file), 'utf8')) as T;
}

function planOf(folder: string): Plan {
  return compileRubric(read<Rubric>(join(folder, 'rubric.json')));
}

/** The types of a rubric and its sheets as values of them. */
function moduleOf(folder: string): string {
  const plan = planOf(folder);
  const types = sheetTypes(plan).replace(`'@chamdiem/core'`, `'./generated/types.ts'`);
  const name = /export type (\w+)Sheet /.exec(types)![1]!;
  const sheets = globSync(`${folder}/sheets/*.json`, { cwd: library }).map((file) => read<Scoresheet>(file)).filter((sheet) => validateSheet(plan, sheet).ok);
  return `${types}\nconst sheets: ${name}Sheet[] = ${JSON.stringify(sheets)};\nexport const general: Scoresheet[] = sheets;\n`;
}

const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noUnusedLocals: true, skipLibCheck: true };
const complaints = new Map<string, string[]>();

beforeAll(() => {
  const virtual = new Map(folders.map((folder) => [join(import.meta.dirname, `${folder}.sheets.ts`), moduleOf(folder)]));
  const parsed = new Map<string, ts.SourceFile | undefined>();
  for (const exact of [false, true]) {
    const all = { ...options, exactOptionalPropertyTypes: exact };
    const host = ts.createCompilerHost(all);
    const sourceOf = (file: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined =>
      (virtual.has(file) ? ts.createSourceFile(file, virtual.get(file)!, target) : host.getSourceFile(file, target));
    const program = ts.createProgram([...virtual.keys()], all, {
      ...host,
      fileExists: (file) => virtual.has(file) || host.fileExists(file),
      readFile: (file) => virtual.get(file) ?? host.readFile(file),
      getSourceFile: (file, target) => {
        if (!parsed.has(file)) parsed.set(file, sourceOf(file, target));
        return parsed.get(file);
      },
    });
    for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
      const name = file?.fileName ?? '';
      complaints.set(name, [...(complaints.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, ' ')]);
    }
  }
}, 120_000);

it.each(folders)('%s: its sheets fit its types, and its types fit a Scoresheet', (folder) => {
  expect(complaints.get(join(import.meta.dirname, `${folder}.sheets.ts`)) ?? []).toEqual([]);
});

it('finds nothing wrong elsewhere', () => {
  expect([...complaints.keys()].filter((file) => !file.endsWith('.sheets.ts'))).toEqual([]);
});

it.each(['hd-27-yeu-kem', 'uk-food-hygiene'])('prints the types of %s that typesOf.test-d.ts looks at', (folder) => {
  const printed = sheetTypes(planOf(folder)).replace(`'@chamdiem/core'`, `'../../src/index.ts'`);
  expect(readFileSync(join(import.meta.dirname, `../test/types/${folder}.ts`), 'utf8')).toBe(printed);
});

it('lets no title end the comment that it stands in', () => {
  const rubric: Rubric = { schemaVersion: 1, id: 'x', version: '1.0.0', title: { en: 'a\nb' }, languages: ['en'], sections: [{ kind: 'section', id: 's', title: { en: 's' }, items: [{ kind: 'criterion', id: 'c', title: { en: '*/ evil(); /*\n//' }, method: { kind: 'yes-no', yes: 1 } }] }] };
  expect(sheetTypes(compileRubric(rubric))).toContain('  /** * / evil(); /* // */\n');
});
