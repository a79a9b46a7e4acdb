import { vi as components } from '@chamdiem/vue/messages/vi';
import type { ElementLanguage } from './elementLanguage.ts';
import { viElement } from './texts/vi.ts';

/** Vietnamese. */
export const vi: ElementLanguage = { tag: 'vi', element: viElement, components };
