import { formatIssue, type Issue } from '@chamdiem/core';
import type { Context } from '../context.ts';
import type { Printer } from './printer.ts';
import { plain, wrap } from './width.ts';

/** One issue: where, how bad and which code; then the message, with the titles on the way there. */
export function issueLines(issue: Issue, context: Pick<Context, 'm' | 'core'>, place: string, { colours, width }: Printer): string {
  const paint = issue.severity === 'error' ? colours.red : issue.severity === 'warning' ? colours.yellow : colours.dim;
  const where = [place, issue.path].filter((part) => part !== '').join(' ');
  return [
    `${colours.bold(plain(where))}  ${paint(`${context.m.issues.severity[issue.severity]} ${issue.code}`)}`,
    wrap(plain(issueMessage(issue, context)), width, '  '),
  ].join('\n');
}

/** What an issue says in the user's language; the path is said elsewhere. */
export function issueMessage(issue: Issue, { m, core }: Pick<Context, 'm' | 'core'>): string {
  return m.issues.own[issue.code]?.(issue.params) ?? formatIssue({ ...issue, path: '' }, core);
}
