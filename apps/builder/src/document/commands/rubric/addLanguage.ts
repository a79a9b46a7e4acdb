import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';

export const addLanguage = command('rubric.add-language', {
  run: (document, { language }: { readonly language: string }) =>
    updateAt<string[]>(document, ['languages'], (list) => ((list ?? []).includes(language) ? list : [...(list ?? []), language])),
  title: (_, { language }) => language,
});
