import { describe, expect, it } from 'vitest';
import { tallyOf } from './vitest.ts';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((result) => ({ status: result })) });

describe('tallyOf', () => {
  it('counts tests', () => {
    expect(tallyOf(1, { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed', 'passed')] })).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that did not load as a failure', () => {
    expect(tallyOf(1, { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] })).toEqual({ passed: 1, failed: 1 });
  });

  it('fails a run that executed nothing', () => {
    expect(tallyOf(0, { numPassedTests: 0, numFailedTests: 0, testResults: [] })).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a run that did not start', () => {
    expect(tallyOf(1, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a run that went wrong outside any test', () => {
    expect(tallyOf(1, { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] })).toEqual({ passed: 3, failed: 1 });
  });
});
