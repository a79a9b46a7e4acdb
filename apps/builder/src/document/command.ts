import type { Rubric } from '@chamdiem/core';

/**
 * A change of the document: a pure function from one frozen document to the next. Returning the same document says that nothing changed.
 * `label` is what the undo menu names: a key of the messages and the titles that it mentions. Commands with the same `group` in a row become one undo step (typing).
 */
export interface Command<Args = never> {
  readonly id: string;
  readonly run: (document: Rubric, args: Args) => Rubric;
  readonly label: (document: Rubric, args: Args) => CommandLabel;
  readonly group?: (args: Args) => string;
}

export interface CommandLabel {
  /** Key of `messages.commands`. */
  readonly key: string;
  /** What is changed, in the document's first language: "Chuẩn bị". */
  readonly title?: string;
}
