import { runStep } from './test/steps.ts';
import type { Tally } from './test/steps.ts';
import { runVitest } from './test/vitest.ts';

if (process.argv.includes('--long')) process.env['LONG'] = '1';

const [checks, tests] = await Promise.all([runChecks(), runVitest('Tests', process.argv.slice(2).filter((argument) => argument !== '--long'))]);
const tallies = [...checks, tests];

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One after the other, beside the tests: the compiler fills one core, and tests that wait for a page leave room for it. */
async function runChecks(): Promise<Tally[]> {
  return [
    await runStep('Types', 'scripts/types.ts'),
    await runStep('Generated files', 'scripts/generate.ts', '--check'),
    await runStep('Lint', 'scripts/lint.ts'),
  ];
}
