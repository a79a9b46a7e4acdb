import type { IssueTexts, Messages } from './messages.ts';
import { common } from './en/common.ts';
import { explain } from './en/explain.ts';
import { numbers } from './en/numbers.ts';
import { rubric } from './en/rubric.ts';
import { sentences } from './en/sentences.ts';
import { sheet } from './en/sheet.ts';

const language = 'en';

/** All text in English. */
export const en: Messages = { language, numbers, sentences, explain, issues: { common, sheet, rubric } };

/** What a form says about a sheet: no rules, no explanations. */
export const enForm: IssueTexts = { language, numbers, issues: { common, sheet } };
