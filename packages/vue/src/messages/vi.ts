import { viForm, viRubric, viRules } from '@chamdiem/core/messages/vi';
import type { VueMessages } from './messages.ts';
import { drafts } from './vi/drafts.ts';
import { form } from './vi/form.ts';
import { print } from './vi/print.ts';
import { views } from './vi/views.ts';

/** All text in Vietnamese. */
export const vi: VueMessages = { language: 'vi', core: { ...viForm, ...viRules, issues: { ...viForm.issues, ...viRubric } }, form, views, drafts, print };
