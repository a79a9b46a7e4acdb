import { en as components } from '@chamdiem/vue/messages/en';
import type { ElementLanguage } from './elementLanguage.ts';
import { enElement } from './texts/en.ts';

/** English. */
export const en: ElementLanguage = { tag: 'en', element: enElement, components };
