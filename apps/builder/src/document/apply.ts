import type { Rubric } from '@chamdiem/core';
import type { CommandLabel } from './command.ts';
import { commandOf, type CommandArgs, type CommandId } from './commands/index.ts';
import { followAccepted } from './edit/followAccepted.ts';
import { shared } from './edit/shared.ts';
import { frozen } from './frozen.ts';

/** What a command did. */
export interface Applied {
  /** The same object as before when nothing changed. */
  readonly document: Rubric;
  readonly label: CommandLabel;
  readonly group: string | undefined;
}

/** Runs a command on a document and freezes what is new of the result. */
export function applyCommand<I extends CommandId>(document: Rubric, id: I, args: CommandArgs[I]): Applied {
  const command = commandOf(id);
  const before = frozen(document);
  const next = command.run(before, args);
  const after = next === before ? before : frozen(shared(before, followAccepted(before, next)));
  return { document: after, label: command.label(before, args), group: command.group?.(args) };
}
