import type { IssueTexts, Messages } from './messages.ts';
import { common } from './vi/common.ts';
import { explain } from './vi/explain.ts';
import { numbers } from './vi/numbers.ts';
import { rubric } from './vi/rubric.ts';
import { sentences } from './vi/sentences.ts';
import { sheet } from './vi/sheet.ts';

const language = 'vi';

/** All text in Vietnamese. */
export const vi: Messages = { language, numbers, sentences, explain, issues: { common, sheet, rubric } };

/** What a form says about a sheet: no rules, no explanations. */
export const viForm: IssueTexts = { language, numbers, issues: { common, sheet } };
