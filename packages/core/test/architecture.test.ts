import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const architecture = read('ARCHITECTURE.md');
const contributing = read('CONTRIBUTING.md');

const numbered = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const mechanics = [...numbered('C', 18), ...numbered('N', 4), ...numbered('G', 4), ...numbered('K', 11), ...numbered('E', 2)];

const rows = architecture.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, mark]) => /^[CNGKE]\d+$/.test(mark ?? ''))
  .map(([, mark = '', mechanic = '', construct = '', cases = '']) => ({ mark, mechanic, construct, cases: codes(cases) }));

describe('the table of mechanics', () => {
  it('has a row for each, once and in order', () => {
    expect(rows.map(({ mark }) => mark)).toEqual(mechanics);
  });

  it.each(rows)('$mark: $mechanic', ({ mechanic, construct, cases }) => {
    expect(mechanic).not.toBe('');
    expect(construct).not.toBe('');
    expect(cases.length).toBeGreaterThan(0);
    for (const golden of cases) {
      const [rubric, name] = golden.split('/');
      const at = join(root, 'schemas/library', rubric ?? '');
      const inRubric = existsSync(join(at, 'rubric.json')) && (JSON.parse(readFileSync(join(at, 'rubric.json'), 'utf8')) as { goldenCases?: { id: string }[] }).goldenCases?.some(({ id }) => id === name) === true;
      const inFiles = ['sheets', 'expected'].every((part) => existsSync(join(at, part, `${name}.json`)));
      expect(inRubric || inFiles, golden).toBe(true);
    }
  });
});

describe('what the documents name', () => {
  const inCore = codes(section(architecture, '## Inside core')).filter((code) => isPath(code) || isTermOfBuild(code)).map((code) => (isTermOfBuild(code) ? `build/${code}.ts` : code));
  const elsewhere = [...codes(architecture), ...codes(contributing)].filter(isPath).filter((path) => !inCore.includes(path));

  it.each([...new Set(inCore)])('%s is in core', (path) => {
    expect(existsInCore(path)).toBe(true);
  });

  // A path counts from the workspace, from the folder that its row or sentence is about, or within a rubric of the library.
  const bases = ['', 'schemas', 'scripts', 'schemas/library/hop-ban-thuong-vu', 'packages/vue/src', 'packages/element', 'packages/element/src', 'apps/builder/src', 'apps/builder/src/document'];
  it.each([...new Set(elsewhere)])('%s is in the workspace', (path) => {
    expect(bases.some((base) => existsSync(join(root, base, path))) || existsInCore(path)).toBe(true);
  });

  it('includes enough to be worth a test', () => {
    expect(inCore.length).toBeGreaterThan(20);
    expect(elsewhere.length).toBeGreaterThan(10);
  });

  it('leaves out no folder of core', () => {
    const folders = readdirSync(join(root, 'packages/core/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
    expect(folders.filter((folder) => !architecture.includes(`\`${folder}`))).toEqual([]);
  });
});

/** Texts between backquotes, outside of blocks of code. */
function codes(text: string): string[] {
  return [...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
}

function section(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`);
  return after.split(/^## /m)[0] ?? '';
}

function isPath(code: string): boolean {
  return /^[\w@.-]+(?:\/[\w.-]+)*(?:\/|\.(?:ts|json|mjs|md))$/.test(code) && !code.startsWith('@');
}

function isTermOfBuild(code: string): boolean {
  return ['terms', 'conditions', 'criteria', 'combine', 'sections', 'total', 'classes', 'select'].includes(code);
}

/** In the package, or in one of its folders where the sentence has just named that. */
function existsInCore(path: string): boolean {
  const core = join(root, 'packages/core/src');
  const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return existsSync(join(core, path)) || folders.some((folder) => existsSync(join(core, folder, path)));
}
