import type { PrintMessages } from '../printMessages.ts';

export const print: PrintMessages = {
  rater: 'Rater',
  chair: 'Chair',
  sign: '(signature, full name)',
  place: '……………, date ……/……/………',
};
