import type { FormTexts } from '@chamdiem/core';
import type { FormMessages } from './formMessages.ts';

/** All text of the components in one language; `core` has the texts of explanations, issues and numbers. */
export interface VueMessages {
  readonly language: string;
  readonly core: FormTexts;
  readonly form: FormMessages;
}
