import type { FormTexts, IssueMessages, Messages, RuleTexts } from './messages.ts';
import { common } from './vi/common.ts';
import { document } from './vi/document.ts';
import { explain } from './vi/explain.ts';
import { lintMessages } from './vi/lint.ts';
import { numbers } from './vi/numbers.ts';
import { rubric } from './vi/rubric.ts';
import { rules } from './vi/rules.ts';
import { sentences } from './vi/sentences.ts';
import { sheet } from './vi/sheet.ts';

const language = 'vi';

/** All text in Vietnamese. */
export const vi: Messages = { language, numbers, sentences, rules, explain, issues: { common, sheet, document, rubric, lint: lintMessages } };

/** What a form needs: explanations, and issues of sheets. What is wrong with a rubric is for its author. */
export const viForm: FormTexts = { language, numbers, sentences, explain, issues: { common, sheet } };

/** What may be wrong with a rubric, for a form that is handed one: put beside the issues of viForm. */
export const viRubric: Pick<IssueMessages, 'document' | 'rubric'> = { document, rubric };

/** How rules are told, for pages that show a rubric: put beside the texts of viForm. */
export const viRules: Pick<RuleTexts, 'rules'> = { rules };
