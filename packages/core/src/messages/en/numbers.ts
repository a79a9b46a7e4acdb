import type { NumberMessages } from '../messages.ts';

export const numbers: NumberMessages = {
  decimal: '.',
  group: ',',
  date: '{day} {month} {y}',
  moment: '{time} on {date}',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  between: '{min} to {max}',
  quote: '“{text}”',
  and: ' and ',
  or: ' or ',
  yes: 'Yes',
  no: 'No',
};
