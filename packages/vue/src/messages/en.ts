import { enForm, enRubric } from '@chamdiem/core/messages/en';
import type { VueMessages } from './messages.ts';
import { form } from './en/form.ts';

/** All text in English. */
export const en: VueMessages = { language: 'en', core: { ...enForm, issues: { ...enForm.issues, ...enRubric } }, form };
