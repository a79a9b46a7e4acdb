import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';

/** Takes a language off the list; texts written in it stay in the document, so that bringing it back loses nothing. The last one stays. */
export const removeLanguage = command('rubric.remove-language', {
  run: (document, { language }: { readonly language: string }) =>
    updateAt<string[]>(document, ['languages'], (list) => (list.length > 1 ? list.filter((each) => each !== language) : list)),
  title: (_, { language }) => language,
});
