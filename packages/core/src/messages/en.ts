import type { FormTexts, IssueMessages, Messages, RuleTexts } from './messages.ts';
import { common } from './en/common.ts';
import { document } from './en/document.ts';
import { explain } from './en/explain.ts';
import { lintMessages } from './en/lint.ts';
import { numbers } from './en/numbers.ts';
import { rubric } from './en/rubric.ts';
import { rules } from './en/rules.ts';
import { sentences } from './en/sentences.ts';
import { sheet } from './en/sheet.ts';

const language = 'en';

/** All text in English. */
export const en: Messages = { language, numbers, sentences, rules, explain, issues: { common, sheet, document, rubric, lint: lintMessages } };

/** What a form needs: explanations, and issues of sheets. What is wrong with a rubric is for its author. */
export const enForm: FormTexts = { language, numbers, sentences, explain, issues: { common, sheet } };

/** What may be wrong with a rubric, for a form that is handed one: put beside the issues of enForm. */
export const enRubric: Pick<IssueMessages, 'document' | 'rubric'> = { document, rubric };

/** How rules are told, for pages that show a rubric: put beside the texts of enForm. */
export const enRules: Pick<RuleTexts, 'rules'> = { rules };
