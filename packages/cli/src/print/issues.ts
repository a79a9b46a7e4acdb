import type { Issue } from '@chamdiem/core';
import type { Context } from '../context.ts';
import { textIn } from '../locale.ts';
import { plain, wrap } from './width.ts';

/** One issue: where, how bad, code and message, then the titles on the way there. */
export function issueLines(issue: Issue, context: Pick<Context, 'locale' | 'm' | 'err'>, place: string): string {
  const { m, locale, err: { colours, width } } = context;
  const paint = issue.severity === 'error' ? colours.red : issue.severity === 'warning' ? colours.yellow : colours.dim;
  const titles = (issue.titles ?? []).slice(-2).map((title) => textIn(locale, title, ''));
  const where = [place, issue.path].filter((part) => part !== '').join(' ');
  return [
    `${colours.bold(plain(where))}  ${paint(`${m.issues.severity[issue.severity]} ${issue.code}`)}`,
    wrap(plain(issueMessage(issue, context)), width, '  '),
    ...(titles.length === 0 ? [] : [wrap(colours.dim(plain(titles.join(' › '))), width, '  ')]),
  ].join('\n');
}

/** What an issue says in the user's language. */
export function issueMessage({ code, params }: Issue, { m, locale }: Pick<Context, 'locale' | 'm'>): string {
  const own = m.issues.own[code];
  if (own !== undefined) return own(params);
  return Object.entries(params).map(([key, value]) => `${key}: ${typeof value === 'object' && !Array.isArray(value) ? textIn(locale, value, '') : String(value)}`).join(', ');
}
