import type { VueMessages } from '@chamdiem/vue';
import type { ElementTexts } from './elementTexts.ts';

/** One language of the elements: their own texts and those of the components in them. */
export interface ElementLanguage {
  /** The language as in `lang`: `vi`, `en`. */
  readonly tag: string;
  readonly element: ElementTexts;
  readonly components: VueMessages;
}
