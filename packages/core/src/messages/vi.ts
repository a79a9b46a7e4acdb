import type { Messages } from './messages.ts';
import { explain } from './vi/explain.ts';
import { rubric } from './vi/rubric.ts';
import { issues as common, sheet } from './vi/sheet.ts';
import { numbers } from './vi/numbers.ts';
import { sentences } from './vi/sentences.ts';

/** All text in Vietnamese. */
export const vi: Messages = { language: 'vi', numbers, sentences, explain, issues: { line: common.line, unknownCode: common.unknownCode, kinds: common.kinds, severity: common.severity, sheet, rubric } };
