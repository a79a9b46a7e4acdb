import type { Id, Item, Rubric } from '@chamdiem/core';
import { pointsMade } from '../budget/budget.ts';
import { levelsOf } from '../read/levels.ts';
import { items, outermost } from '../read/items.ts';
import { textIn } from '../read/titles.ts';

/**
 * Items as a tab-separated table for Excel: code, title, points and, for levels, each level with its points. Numbers carry the decimal sign of the language.
 * A cell that a spreadsheet could take for a formula is led by an apostrophe.
 */
export function tableOf(document: Rubric, ids: readonly Id[], { language, comma }: { readonly language: string; readonly comma: boolean }): string {
  const roots = new Set(outermost(document, ids).map(({ item }) => item.id));
  const rows = items(document).filter(({ item, around }) => roots.has(item.id) || around.some(({ id }) => roots.has(id)));
  const number = (value: number | string | null | undefined): string => (value === null || value === undefined ? '' : comma ? String(value).replace('.', ',') : String(value));
  const levels = (item: Item): string[] => (item.kind === 'criterion' && item.method.kind === 'levels' ? (levelsOf(document, item.id)?.list ?? []) : []).map(({ title, points }) => {
    const worth = number(points);
    return worth === '' ? textIn(document, title, language) : `${textIn(document, title, language)}: ${worth}`;
  });
  return rows.map(({ item }) => [cell(item.code ?? ''), cell(textIn(document, item.title, language)), number(pointsMade(document, item)), ...levels(item).map(cell)].join('\t')).join('\n');
}

function cell(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(flat) ? `'${flat}` : flat;
}
