import type { IssueFrame } from '../messages.ts';

/** How a message about an issue is put together. */
export const common: IssueFrame = {
  line: '{place}: {what}. {mend}.',
  root: 'The whole document',
  unknownCode: ['the fault “{code}”', 'Look at this place'],
  kinds: { boolean: 'Yes or No', number: 'a number', integer: 'a whole number', choice: 'an option', string: 'text', object: 'a group of entries', array: 'a list', null: 'an empty value', undefined: 'an empty value', none: 'no answer' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
};
