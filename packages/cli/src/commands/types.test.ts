import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRubric, validateRubric } from '@chamdiem/core';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { meeting } from '../test/meeting.ts';
import { chamdiem, folderWith, library } from '../test/run.ts';
import { printTypes } from '../types/printTypes.ts';

const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], lib: ['lib.es5.d.ts'], target: ts.ScriptTarget.ES2022 };
const defaults = ts.createCompilerHost(options);
const libraries = new Map<string, ts.SourceFile | undefined>();
const core = 'type Evidence = { title: string }; type Finding = { severity: string; text: string }; type Lift = { rule: string; ground: string; by: string; at: string; reason: string }; type Occasion = object; type Override = { points: number | string; reason: string }; type Party = { id: string };';

/** What the compiler says about sheets of these types, each in a module of its own. */
function complaints(...modules: readonly string[]): string[] {
  const files = new Map(modules.map((text, i) => [`/sheet${i}.ts`, ts.createSourceFile(`/sheet${i}.ts`, text.replace(/^import type .*$/m, core), ts.ScriptTarget.ES2022)]));
  const library = (name: string): ts.SourceFile | undefined => {
    if (!libraries.has(name)) libraries.set(name, defaults.getSourceFile(name, ts.ScriptTarget.ES2022));
    return libraries.get(name);
  };
  const program = ts.createProgram([...files.keys()], options, { ...defaults, getSourceFile: (name) => files.get(name) ?? library(name), fileExists: (name) => files.has(name) || defaults.fileExists(name) });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

function sheetWith(ratings: string): string {
  return `export const s: MeetingSheet = { rubric: { id: 'meeting', version: '1.0.0' }, ratings: ${ratings}, facts: { members: 3 } };`;
}

it('prints types that take a right sheet and refuse a wrong one', async () => {
  const { out, code } = await chamdiem(folderWith({ 'rubric.json': meeting }), ['types', 'rubric.json']);
  expect(code).toBe(0);
  expect(out).toContain('/** 2. Chất lượng */');
  expect(complaints(`${out}\n${sheetWith(`{ plan: true, quality: { value: 'good', comment: 'x' }, score: '4.25' }`)}`)).toEqual([]);
  expect(complaints(`${out}\n${sheetWith(`{ quality: 'best' }`)}`).join()).toContain('"best"');
  expect(complaints(`${out}\n${sheetWith(`{ colour: 1 }`)}`).join()).toContain('colour');
});

it('prints types of every rubric of the library that are right', () => {
  const modules = globSync('*/rubric.json', { cwd: library }).toSorted().map((file) => {
    const rubric = validateRubric(JSON.parse(readFileSync(join(library, file), 'utf8')));
    if (!rubric.ok) throw new Error(`${file} is not valid`);
    return printTypes(compileRubric(rubric.value), 'en');
  });
  expect(modules.length).toBeGreaterThan(30);
  expect(complaints(...modules)).toEqual([]);
});

it('prints the schema of sheets', async () => {
  const folder = folderWith({ 'rubric.json': meeting });
  const { out, code } = await chamdiem(folder, ['schema', 'rubric.json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { ratings: { additionalProperties: false } } });
  expect((await chamdiem(folder, ['schema', 'rubric.json', '--out', 'sheet.schema.json'])).out).toBe('');
  expect(readFileSync(join(folder, 'sheet.schema.json'), 'utf8')).toBe(out);
});
