import type { ElementLanguage } from './elementLanguage.ts';
import { enElement } from './texts/en.ts';

/** English. */
export const en: ElementLanguage = { tag: 'en', element: enElement };
