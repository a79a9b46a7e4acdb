import type { Issue, PlanInput } from '@chamdiem/core';
import { issueOf } from '../failure.ts';
import type { Dialect } from '../sheets/entry.ts';
import { NO, normal, NOT_APPLICABLE, YES } from './words.ts';

/** What a cell says: a value of a sheet, not applicable, or why it cannot be read. */
export type CellValue =
  | { readonly kind: 'value'; readonly value: boolean | number | string }
  | { readonly kind: 'na' }
  | { readonly kind: 'unreadable'; readonly issue: Issue };

export type CellReader = (text: string) => CellValue;

/** Values repeat from row to row; a table of a million different texts must not fill the memory. */
const KEPT = 4096;

/** A reader of one column that remembers what it has read. */
export function remembering(read: CellReader): CellReader {
  const kept = new Map<string, CellValue>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = NOT_APPLICABLE.has(normal(text)) ? NA : text.includes('\uFFFD') ? unreadable('csv-broken-text', { given: short(text) }) : read(text.trim());
    if (kept.size < KEPT) kept.set(text, value);
    return value;
  };
}

const NA: CellValue = { kind: 'na' };

/** Reads what an input of the rubric asks for; labels are the titles of its choices, by their normal form. */
export function inputReader(domain: PlanInput['domain'], labels: ReadonlyMap<string, string>, { decimal }: Dialect): CellReader {
  switch (domain.type) {
    case 'boolean': return yesNo;
    case 'number': return numberReader(decimal);
    case 'choice': return (text) => {
      const id = domain.options.includes(text) ? text : labels.get(normal(text));
      return id === undefined ? unreadable('csv-unknown-choice', { given: short(text), options: [...domain.options] }) : { kind: 'value', value: id };
    };
  }
}

export const plainText: CellReader = (text) => ({ kind: 'value', value: text.normalize('NFC') });

function yesNo(text: string): CellValue {
  const word = normal(text);
  if (YES.has(word)) return { kind: 'value', value: true };
  return NO.has(word) ? { kind: 'value', value: false } : unreadable('csv-not-yes-no', { given: short(text) });
}

/** Numbers as this table writes them. A separator of thousands is refused and not guessed at: 1.234 may be a thousand or one and a bit. */
export function numberReader(decimal: Dialect['decimal']): CellReader {
  const [mark, other] = decimal === 'comma' ? [',', '.'] : ['.', ','];
  const number = new RegExp(`^-?\\d+(?:\\${mark}\\d+)?$`);
  const thousands = /^-?\d{1,3}(?:[., \u00A0\u202F]\d{3})+(?:[.,]\d+)?$/;
  const swapped = new RegExp(`^-?\\d+\\${other}\\d+$`);
  return (text) => {
    if (number.test(text)) return { kind: 'value', value: exact(text.replace(mark, '.')) };
    if (thousands.test(text)) return unreadable('csv-thousands', { given: short(text) });
    if (swapped.test(text)) return unreadable('csv-decimal-mark', { given: short(text), mark });
    return unreadable('csv-not-a-number', { given: short(text) });
  };
}

/** A JSON number where it says exactly the same, else the digits. */
function exact(digits: string): number | string {
  return digits.length <= 15 ? Number(digits) : digits;
}

function unreadable(code: string, params: Issue['params']): CellValue {
  return { kind: 'unreadable', issue: issueOf(code, params) };
}

export function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
