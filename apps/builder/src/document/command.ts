import type { Rubric } from '@chamdiem/core';

/**
 * A change of the document: a pure function from one frozen document to the next. Returning the same document says that nothing changed.
 * `label` is what the undo menu names: a key of the messages and the titles that it mentions. Commands with the same `group` in a row become one undo step (typing).
 */
export interface Command<Args = never, Id extends string = string> {
  readonly id: Id;
  readonly run: (document: Rubric, args: Args) => Rubric;
  readonly label: (document: Rubric, args: Args) => CommandLabel;
  readonly group?: (args: Args) => string | undefined;
}

export interface CommandLabel {
  /** Key of `messages.commands`. */
  readonly key: string;
  /** What is changed, in the document's first language: "Chuẩn bị". */
  readonly title?: string;
}

/** A command with its id as a literal type, so that the list knows each command's arguments. */
export function command<const Id extends string, Args>(
  id: Id,
  { run, title, group }: {
    readonly run: Command<Args>['run'];
    /** What the undo menu names beside the command. */
    readonly title?: (document: Rubric, args: Args) => string | undefined;
    readonly group?: Command<Args>['group'];
  },
): Command<Args, Id> {
  return {
    id,
    run,
    label: (document, args) => {
      const named = title?.(document, args);
      return named === undefined || named === '' ? { key: id } : { key: id, title: named };
    },
    ...(group === undefined ? {} : { group: (args: Args) => group(args) }),
  };
}
