import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from './test/scratch.ts';
import { root, tool } from './workspace.ts';

type Fixture = { rule: string; files: Record<string, string> };

const core = (text: string) => ({ 'packages/core/src/a.ts': `${text}\n` });

const broken: Fixture[] = [
  { rule: 'no-cycle', files: { 'packages/sql/src/a.ts': `import { b } from './b.ts';\nexport const a = b;\n`, 'packages/sql/src/b.ts': `import { a } from './a.ts';\nexport const b = a;\n` } },
  { rule: 'no-default-export', files: core('export default 1;') },
  { rule: 'no-explicit-any', files: core('export const x: any = 1;') },
  { rule: 'consistent-type-imports', files: { ...core(`import { B } from './b.ts';\nexport const x: B = 1;`), 'packages/core/src/b.ts': 'export type B = number;\n' } },
  { rule: 'no-restricted-globals', files: core('export const x = new Date();') },
  { rule: 'no-restricted-globals', files: core('export const x = document.title;') },
  { rule: 'no-restricted-globals', files: core('export const x = process.env;') },
  { rule: 'no-restricted-globals', files: core(`export const x = fetch('/');`) },
  { rule: 'no-restricted-properties', files: core('export const x = Math.random();') },
  { rule: 'no-restricted-properties', files: core('export const x = (1.5).toLocaleString();') },
  { rule: 'no-restricted-imports', files: core(`import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`) },
  { rule: 'no-new-func', files: { 'packages/sql/src/a.ts': `export const x = new Function('return 1');\n` } },
  { rule: 'no-eval', files: { 'packages/sql/src/a.ts': `export const x = eval('1');\n` } },
  { rule: 'no-focused-tests', files: { 'packages/sql/src/a.test.ts': `import { expect, it } from 'vitest';\nit.only('x', () => {\n  expect(1).toBe(1);\n});\n` } },
  { rule: 'expect-expect', files: { 'packages/sql/src/a.test.ts': `import { it } from 'vitest';\nit('x', () => {});\n` } },
];

it.each(broken)('$rule: fixture %#', ({ rule, files }) => {
  expect(lint(files)).toContain(rule);
});

it('lets tests and other packages use the clock', () => {
  const clock = 'export const now = new Date(Date.now());\n';
  expect(lint({ 'packages/cli/src/a.ts': clock, 'packages/core/src/clock.test.ts': clock })).toBe('');
});

function lint(files: Record<string, string>): string {
  // The linter reads the folders in the settings from where the settings file lies.
  const cwd = scratchFolder({ ...files, '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8') });
  const { stdout, status } = spawnSync(tool('oxlint'), ['--deny-warnings', '--format=unix'], { cwd, encoding: 'utf8' });
  return status === 0 ? '' : stdout;
}
