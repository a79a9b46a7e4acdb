import type { Text } from '@chamdiem/core';
import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { isRequiredText, withText } from '../../edit/text.ts';
import { pointerOf, type Path } from '../../read/path.ts';

/** One text anywhere in the document, in one language. */
export interface TextChange {
  /** Where the text stands: the path of the object with its languages. */
  readonly path: Path;
  readonly language: string;
  readonly text: string;
}

export const setText = command('text.set', {
  run: (document, { path, language, text }: TextChange) => updateAt<Text | undefined>(document, path, (before) => withText(before, language, text, isRequiredText(path))),
  title: (_, { text }) => text,
  group: ({ path, language }) => `text.set/${pointerOf(path)}/${language}`,
});
