import { fromFraction, parseDecimal } from '../decimal.ts';
import type { Issue, Text } from '../generated/types.ts';
import type { IssueMessages, IssueText, IssueTexts } from '../messages/messages.ts';
import { capital, fill } from './fill.ts';
import { formatNumber } from './numbers.ts';

/**
 * An issue as a sentence: where (titles on the way, and the JSON Pointer), what is wrong, and how to mend it.
 *
 * @example
 * formatIssue(issue, vi); // '“Chuẩn bị nội dung” (/ratings/preparation): số 12 lớn hơn mức cao nhất 10. Nhập số không quá mức đó.'
 */
export function formatIssue(issue: Issue, messages: IssueTexts): string {
  const values = valuesOf(issue, messages);
  const [what, mend] = textOf(issue.code, messages.issues).map((template) => fill(withoutUnknown(template, values), values).replace(/\.$/, '')) as [string, string];
  return fill(messages.issues.common.line, { place: placeOf(issue, messages), what, mend: capital(mend) });
}

/** The same with its severity before it. */
export function formatIssueWithSeverity(issue: Issue, messages: IssueTexts): string {
  return `${messages.issues.common.severity[issue.severity]}: ${formatIssue(issue, messages)}`;
}

function textOf(code: string, { common, sheet, document, rubric, lint }: IssueMessages): IssueText {
  const list = [sheet, document, rubric, lint].find((texts) => texts !== undefined && Object.hasOwn(texts, code));
  return list?.[code] ?? common.unknownCode;
}

function placeOf({ path, titles }: Issue, { language, numbers, issues }: IssueTexts): string {
  const named = (titles ?? []).map((text) => fill(numbers.quote, { text: inLanguage(text, language) })).join(' › ');
  if (path === '') return named === '' ? issues.common.root : named;
  return named === '' ? path : `${named} (${path})`;
}

/** A part in square brackets is left out when a value in it is not known. */
function withoutUnknown(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => ([...part.matchAll(/\{(\w+)/g)].every(([, name]) => Object.hasOwn(values, name!)) ? part : ''));
}

function valuesOf({ code, params }: Issue, messages: IssueTexts): Record<string, string> {
  const values: Record<string, string> = { code };
  for (const [name, value] of Object.entries(params)) values[name] = valueText(value, messages);
  // The same thing goes by several names, after the schema's keyword or the engine's check.
  for (const [name, other] of [['wanted', 'type'], ['limit', 'min'], ['limit', 'max'], ['limit', 'bits']] as const) {
    if (!Object.hasOwn(values, name) && Object.hasOwn(values, other)) values[name] = values[other]!;
  }
  const { kinds } = messages.issues.common;
  const kind = (name: string): void => {
    const given = values[name];
    if (given !== undefined) values[name] = given.split(', ').map((each) => (Object.hasOwn(kinds, each) ? kinds[each]! : each)).join(', ');
  };
  if (code === 'wrong-type' || code.startsWith('wrong-kind')) ['wanted', 'given', 'found'].forEach(kind);
  return values;
}

function valueText(value: Issue['params'][string], { language, numbers }: IssueTexts): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return inLanguage(value, language);
  if (typeof value === 'boolean') return value ? numbers.yes : numbers.no;
  if (typeof value === 'number') return formatNumber(value, numbers);
  if (/^-?\d{1,30}\/\d{1,30}$/.test(value)) return formatNumber(fromFraction(value), numbers);
  return /^-?\d{1,30}(?:\.\d{1,30})?$/.test(value) && parseDecimal(value) !== null ? formatNumber(value, numbers) : value;
}

function inLanguage(text: Text, language: string): string {
  return Object.hasOwn(text, language) ? text[language]! : (Object.values(text)[0] ?? '');
}
