import { viForm, viRubric } from '@chamdiem/core/messages/vi';
import type { VueMessages } from './messages.ts';
import { form } from './vi/form.ts';

/** All text in Vietnamese. */
export const vi: VueMessages = { language: 'vi', core: { ...viForm, issues: { ...viForm.issues, ...viRubric } }, form };
