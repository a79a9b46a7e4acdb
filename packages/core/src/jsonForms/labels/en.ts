import type { JsonFormsLabels } from './labels.ts';

export const en: JsonFormsLabels = { facts: 'Facts', of: 'Out of', comment: 'Comment', note: 'Note' };
