import { enForm, enRubric, enRules } from '@chamdiem/core/messages/en';
import type { VueMessages } from './messages.ts';
import { drafts } from './en/drafts.ts';
import { form } from './en/form.ts';
import { print } from './en/print.ts';
import { views } from './en/views.ts';

/** All text in English. */
export const en: VueMessages = { language: 'en', core: { ...enForm, ...enRules, issues: { ...enForm.issues, ...enRubric } }, form, views, drafts, print };
