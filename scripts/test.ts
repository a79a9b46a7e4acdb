import { runStep } from './test/steps.ts';
import type { Tally } from './test/steps.ts';
import { runVitest } from './test/vitest.ts';

if (process.argv.includes('--long')) process.env['LONG'] = '1';

const tallies: Tally[] = [
  await runStep('Generated files', 'scripts/generate.ts', '--check'),
  await runStep('Types', 'scripts/types.ts'),
  await runStep('Lint', 'scripts/lint.ts'),
  await runVitest('Tests', process.argv.slice(2).filter((argument) => argument !== '--long')),
];

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
