import { join } from 'node:path';
import { runTimed } from './test/steps.ts';
import { runVitest } from './test/vitest.ts';
import { root } from './workspace.ts';

// What must hold before `changeset publish`: every change is described, and the packages work for those who install them.
const described = await runTimed('Changesets', [join(root, 'node_modules/@changesets/cli/bin.js'), 'status']);
const { failed } = await runVitest('Packages', ['--project', 'packages']);
process.exitCode = described === 0 && failed === 0 ? 0 : 1;
