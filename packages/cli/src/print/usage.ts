import type { CommanderError } from 'commander';
import type { Messages } from '../messages/messages.ts';

/** What was wrong with the arguments, in the user's language; commander says it in English only. */
export function explainUsage(error: CommanderError, m: Messages): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const near = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1];
  const said = m.usage.errors[error.code]?.(quoted[0] ?? '', quoted[1] ?? '') ?? error.message;
  const reason = error.code === 'commander.invalidArgument' ? ` ${error.message.replace(/^.*is invalid\. ?/s, '')}` : '';
  return [`${said}${reason}`, ...(near === undefined ? [] : [m.usage.near(near)]), m.usage.help].join('\n');
}
