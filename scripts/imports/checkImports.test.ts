import { expect, it } from 'vitest';
import { scratchFolder } from '../test/scratch.ts';
import { checkImports } from './checkImports.ts';

type Fixture = { rule: string; what: string; files: Record<string, string> };

const broken: Fixture[] = [
  { rule: 'package-arrows', what: 'core imports the view', files: { 'packages/core/src/a.ts': `import { Form } from '@chamdiem/vue';` } },
  { rule: 'package-arrows', what: 'sql imports office', files: { 'packages/sql/src/a.ts': `export { x } from '@chamdiem/office';` } },
  { rule: 'package-arrows', what: 'a package imports the command line', files: { 'packages/office/src/a.ts': `const x = await import('chamdiem');` } },
  { rule: 'package-arrows', what: 'a component imports against the arrows', files: { 'packages/vue/src/A.vue': `<script setup lang="ts">\nimport '@chamdiem/element';\n</script>\n` } },
  { rule: 'package-arrows', what: 'a package without a row in the table', files: { 'packages/new/src/a.ts': '' } },
  { rule: 'package-by-name', what: 'a path into another package', files: { 'packages/sql/src/a.ts': `import type { Plan } from '../../core/src/plan.ts';`, 'packages/core/src/plan.ts': '' } },
  { rule: 'package-by-name', what: 'shipped code reads the library', files: { 'packages/core/src/a.ts': `import r from '../../../schemas/library/r.json';`, 'schemas/library/r.json': '{}' } },
  { rule: 'package-by-name', what: 'shipped code uses the tools', files: { 'packages/vue/src/a.ts': `import { x } from '../../../scripts/x.ts';`, 'scripts/x.ts': '' } },
  { rule: 'no-deep-import', what: 'the sources of a package', files: { 'packages/sql/src/a.ts': `import { x } from '@chamdiem/core/src/plan.ts';` } },
  { rule: 'no-own-index', what: "one's own index", files: { 'packages/core/src/a.ts': `import { x } from './index.ts';`, 'packages/core/src/index.ts': '' } },
  { rule: 'no-own-index', what: "one's own index as a folder", files: { 'packages/core/src/expr/a.ts': `import { x } from '..';`, 'packages/core/src/index.ts': '' } },
  { rule: 'phase-order', what: 'compile imports score', files: { 'packages/core/src/compile.ts': `import { score } from './score.ts';`, 'packages/core/src/score.ts': '' } },
  { rule: 'phase-order', what: 'a file in a phase folder', files: { 'packages/core/src/validate/a.ts': `import { x } from '../compile/b.ts';`, 'packages/core/src/compile/b.ts': '' } },
  { rule: 'listed-in-index', what: 'a method that is not listed', files: { 'packages/core/src/methods/levels.ts': '', 'packages/core/src/methods/index.ts': '' } },
  { rule: 'listed-in-index', what: 'a check that is not listed', files: { 'packages/core/src/checks/cut.ts': '' } },
];

it.each(broken)('$rule: $what', ({ rule, files }) => {
  expect(checkImports(scratchFolder(files)).map((violation) => violation.rule)).toEqual([rule]);
});

it('accepts what the rules allow', () => {
  const folder = scratchFolder({
    'packages/core/src/index.ts': `export { score } from './score.ts';`,
    'packages/core/src/score.ts': `import { compile } from './compile.ts';\nimport { methods } from './methods/index.ts';`,
    'packages/core/src/compile.ts': '',
    'packages/core/src/methods/index.ts': `import { levels } from './levels.ts';`,
    'packages/core/src/methods/levels.ts': `import type { Method } from './method.ts';`,
    'packages/core/src/methods/method.ts': '',
    'packages/core/src/methods/levels.test.ts': `import { score } from '../index.ts';`,
    'packages/core/test/library.test.ts': `import rubric from '../../../schemas/library/r.json';`,
    'packages/element/test/a.page.test.ts': `import { launchChromium } from '../../../scripts/chromium.ts';`,
    'scripts/chromium.ts': '',
    'packages/cli/src/main.ts': `import { score } from '@chamdiem/core';\nimport { vi } from '@chamdiem/core/messages/vi';\nimport { x } from '@chamdiem/sql';`,
    'apps/builder/src/A.vue': `<script setup lang="ts">\nimport template from '../../../schemas/library/r.json';\n</script>`,
    'schemas/library/r.json': '{}',
  });
  expect(checkImports(folder)).toEqual([]);
});

it('tells file and line', () => {
  const folder = scratchFolder({ 'packages/core/src/a.ts': `// first\nimport { x } from '@chamdiem/sql';` });
  expect(checkImports(folder)).toEqual([{ file: 'packages/core/src/a.ts', line: 2, rule: 'package-arrows', message: 'packages/core may not import @chamdiem/sql' }]);
});
