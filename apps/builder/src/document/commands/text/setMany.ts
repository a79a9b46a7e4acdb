import { command } from '../../command.ts';
import { setText, type TextChange } from './set.ts';

/** Many texts at once: a translation that came back as a file. */
export const setManyTexts = command('text.set-many', {
  run: (document, { changes }: { readonly changes: readonly TextChange[] }) => changes.reduce(setText.run, document),
});
