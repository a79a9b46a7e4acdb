import type { ExitCode } from '../command.ts';
import type { Context } from '../context.ts';
import { BadData, systemCode, WrongUse } from '../failure.ts';
import { issueLines } from './issues.ts';

/** Says why a command ended, and with which exit code. What nobody foresaw is a bug and keeps its stack. */
export async function sayFailure(error: unknown, context: Context): Promise<ExitCode> {
  const { err, m } = context;
  if (error instanceof WrongUse) {
    await err.line(error.say(m));
    return 2;
  }
  if (error instanceof BadData) {
    for (const issue of error.issues) await err.line(issueLines(issue, context, error.file, err));
    return 1;
  }
  const code = systemCode(error);
  if (code === null) throw error;
  await err.line(m.failures.system[code]?.(pathOf(error)) ?? m.failures.other(code, pathOf(error)));
  return 1;
}

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : '';
}
