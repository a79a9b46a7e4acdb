import type { FormTexts, RuleTexts } from '@chamdiem/core';
import type { DraftMessages } from './draftMessages.ts';
import type { FormMessages } from './formMessages.ts';
import type { PrintMessages } from './printMessages.ts';
import type { ViewMessages } from './viewMessages.ts';

/** All text of the components in one language; `core` has the texts of explanations, issues and numbers. */
export interface VueMessages {
  readonly language: string;
  readonly core: FormTexts & RuleTexts;
  readonly form: FormMessages;
  readonly views: ViewMessages;
  readonly drafts: DraftMessages;
  readonly print: PrintMessages;
}
