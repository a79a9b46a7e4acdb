import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { runTimed } from './steps.ts';
import type { Tally } from './steps.ts';

/** What is read of the JSON reporter's file. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

export async function runVitest(title: string, args: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'chamdiem-test-'));
  const file = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  try {
    const code = await runTimed(title, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);
    return tallyOf(code, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts tests, and as one failure each: a file that did not load, a run without tests, and a run that failed outside any test. */
export function tallyOf(code: number, report: VitestReport | undefined): Tally {
  const passed = report?.numPassedTests ?? 0;
  const brokenFiles = report?.testResults.filter(isBrokenFile).length ?? 0;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  const failedOtherwise = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failedOtherwise ? 1 : failed };
}

function isBrokenFile({ status, assertionResults }: VitestReport['testResults'][number]): boolean {
  return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
}
