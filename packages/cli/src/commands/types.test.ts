import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileRubric, validateRubric, type Rubric } from '@chamdiem/core';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { meeting } from '../test/meeting.ts';
import { chamdiem, folderWith, library } from '../test/run.ts';
import { printTypes } from '../types/printTypes.ts';

const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], lib: ['lib.es5.d.ts'], target: ts.ScriptTarget.ES2022 };
const defaults = ts.createCompilerHost(options);
const libraries = new Map<string, ts.SourceFile | undefined>();
const core = 'type Evidence = { title: string }; type Finding = { severity: string; text: string }; type Lift = { rule: string; ground: string; by: string; at: string; reason: string }; type Occasion = object; type Override = { points: number | string; reason: string }; type Party = { id: string };';

/** What the compiler says about a sheet of this type. */
function complaints(types: string, sheet: string): string[] {
  const file = ts.createSourceFile('/sheet.ts', `${types.replace(/^import type .*$/m, core)}\n${sheet}`, ts.ScriptTarget.ES2022);
  const library = (name: string): ts.SourceFile | undefined => {
    if (!libraries.has(name)) libraries.set(name, defaults.getSourceFile(name, ts.ScriptTarget.ES2022));
    return libraries.get(name);
  };
  const program = ts.createProgram(['/sheet.ts'], options, { ...defaults, getSourceFile: (name) => (name === '/sheet.ts' ? file : library(name)), fileExists: (name) => name === '/sheet.ts' || defaults.fileExists(name) });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

function sheetWith(ratings: string): string {
  return `export const s: MeetingSheet = { rubric: { id: 'meeting', version: '1.0.0' }, ratings: ${ratings}, facts: { members: 3 } };`;
}

it('prints types that take a right sheet and refuse a wrong one', async () => {
  const { out, code } = await chamdiem(folderWith({ 'rubric.json': meeting }), ['types', 'rubric.json']);
  expect(code).toBe(0);
  expect(out).toContain('/** 2. Chất lượng */');
  expect(complaints(out, sheetWith(`{ plan: true, quality: { value: 'good', comment: 'x' }, score: '4.25' }`))).toEqual([]);
  expect(complaints(out, sheetWith(`{ quality: 'best' }`)).join()).toContain('"best"');
  expect(complaints(out, sheetWith(`{ colour: 1 }`)).join()).toContain('colour');
});

it.each(globSync('*/rubric.json', { cwd: library }).map((file) => dirname(file)).toSorted())('%s: its sheets fit its types', (id) => {
  const rubric = JSON.parse(readFileSync(join(library, id, 'rubric.json'), 'utf8')) as Rubric;
  expect(validateRubric(rubric).ok).toBe(true);
  const types = printTypes(compileRubric(rubric), 'en');
  expect(complaints(types, '')).toEqual([]);
});

it('prints the schema of sheets', async () => {
  const folder = folderWith({ 'rubric.json': meeting });
  const { out, code } = await chamdiem(folder, ['schema', 'rubric.json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { ratings: { additionalProperties: false } } });
  expect((await chamdiem(folder, ['schema', 'rubric.json', '--out', 'sheet.schema.json'])).out).toBe('');
  expect(readFileSync(join(folder, 'sheet.schema.json'), 'utf8')).toBe(out);
});
