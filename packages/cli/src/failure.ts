import type { Issue } from '@chamdiem/core';
import type { Messages } from './messages/messages.ts';

/** The command was used wrongly; nothing was done. */
export class WrongUse extends Error {
  readonly say: (m: Messages) => string;

  constructor(say: (m: Messages) => string) {
    super('wrong use');
    this.say = say;
  }
}

/** The data prevents going on: what is wrong with which file. */
export class BadData extends Error {
  readonly file: string;
  readonly issues: readonly Issue[];

  constructor(file: string, issues: readonly Issue[]) {
    super('bad data');
    this.file = file;
    this.issues = issues;
  }
}

/** An issue that the command line itself finds. */
export function issueOf(code: string, params: Issue['params'] = {}, path = ''): Issue {
  return { code, path, params, severity: 'error' };
}

/** The code of a system error (ENOENT, ENOSPC …), or null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
