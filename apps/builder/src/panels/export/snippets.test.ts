import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippetsFor } from './snippets.ts';

const root = join(import.meta.dirname, '../../../../..');
const name = 'hop-ban-thuong-vu-1.0.0.json';
const codeOf = (id: string) => snippetsFor(name).find((snippet) => snippet.id === id)!.code;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chamdiem-snippets-'));
  copyFileSync(join(root, 'schemas/library/hop-ban-thuong-vu/rubric.json'), join(folder, name));
  mkdirSync(join(folder, 'node_modules/@chamdiem'), { recursive: true });
  for (const part of ['core', 'vue', 'element']) symlinkSync(join(root, 'packages', part), join(folder, 'node_modules/@chamdiem', part), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the export panel tells developers to copy', () => {
  test('npm: runs as it stands and says that the empty sheet is incomplete', () => {
    writeFileSync(join(folder, 'score.mjs'), codeOf('npm'));
    const printed = execFileSync(process.execPath, ['score.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toContain('true incomplete null');
  });

  test('command line: every line runs as it stands', () => {
    // The columns that a sheet needs: an empty one is scored as incomplete.
    writeFileSync(join(folder, 'sheets.csv'), 'subject,agenda\nxa-a,1\n');
    for (const line of codeOf('cli').trim().split('\n')) {
      const args = line.split(' ').slice(2);
      execFileSync(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    }
    expect(readFileSync(join(folder, 'results.csv'), 'utf8')).toContain('xa-a');
  }, 120_000);

  test('Vue: compiles, and imports only what the package offers', () => {
    const { descriptor, errors } = parse(codeOf('vue'));
    expect(errors).toEqual([]);
    const script = compileScript(descriptor, { id: 'x' });
    expect(Object.keys(script.imports ?? {})).toContain('RubricForm');
    expect(compileTemplate({ id: 'x', filename: 'Form.vue', source: descriptor.template!.content }).errors).toEqual([]);
    const offered = readFileSync(join(root, 'packages/vue/src/index.ts'), 'utf8');
    expect(offered).toMatch(/\bRubricForm\b/);
    const { exports } = createRequire(import.meta.url)(join(root, 'packages/vue/package.json')) as { exports: Record<string, unknown> };
    for (const [, entry] of codeOf('vue').matchAll(/@chamdiem\/vue(\/[\w./-]+)?'/g)) expect(Object.keys(exports)).toContain(`.${entry ?? ''}`);
  });

  test('custom element: names the element and attributes that there are', () => {
    const source = readFileSync(join(root, 'packages/element/README.md'), 'utf8');
    for (const word of ['chamdiem-form', 'rubric-src', 'name', 'required', 'chamdiem-element.js']) {
      expect(codeOf('element')).toContain(word);
      expect(source).toContain(word);
    }
  });
});
