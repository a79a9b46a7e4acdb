import type { NumberMessages } from '../messages.ts';

export const numbers: NumberMessages = {
  decimal: ',',
  group: '.',
  date: '{d}/{m}/{y}',
  moment: '{time} ngày {date}',
  months: [],
  between: 'từ {min} đến {max}',
  quote: '“{text}”',
  and: ' và ',
  or: ' hoặc ',
  yes: 'Có',
  no: 'Không',
};
