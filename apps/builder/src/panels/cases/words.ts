import { formatNumber, type Difference, type Rubric } from '@chamdiem/core';
import { findItem } from '../../document/read/items.ts';
import { headingOf, textIn } from '../../document/read/titles.ts';
import type { Messages } from '../../messages/useMessages.ts';

/** A difference between what a case expects and what came out, in words. */
export interface ToldDifference {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

export function told(document: Rubric, { what, expected, actual }: Difference, t: Messages, language: string): ToldDifference {
  const words = t.cases;
  // "points c1", "class s1": of one criterion or section.
  const [kind = '', id] = what.split(' ');
  const item = id === undefined ? undefined : findItem(document, id)?.item;
  const title = item === undefined ? (id ?? '') : headingOf(document, item, language);
  const known: Readonly<Record<string, string>> = words.what;
  const named = id === undefined ? (known[what] ?? what) : kind === 'points' ? words.points(title) : words.sectionClass(title);
  const value = (text: string): string => (text === 'null' || text === '' ? words.none : valueTold(document, kind, id, text, t, language));
  return { what: named, expected: value(expected), actual: value(actual) };
}

function valueTold(document: Rubric, kind: string, section: string | undefined, text: string, t: Messages, language: string): string {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = { outcome: t.cases.outcomes, status: t.cases.statuses };
  const word = choices[kind]?.[text];
  if (word !== undefined) return word;
  if (kind === 'class' || kind === 'possible' || kind === 'candidates') {
    const item = section === undefined ? undefined : findItem(document, section)?.item;
    const list = (item?.kind === 'section' ? item.classes : document.classes)?.list;
    return text.split(', ').map((id) => textIn(document, list?.find((each) => each.id === id)?.title, language) || id).join(', ');
  }
  if (kind === 'issues') return t.cases.some(text);
  return ['total', 'max', 'points'].includes(kind) ? shownNumber(text, t) : text;
}

/** A quotient that has no end is told to two places. */
function shownNumber(text: string, t: Messages): string {
  const [numerator, denominator] = text.split('/');
  return denominator === undefined ? formatNumber(text, t.core.numbers) : `≈ ${formatNumber((Number(numerator) / Number(denominator)).toFixed(2), t.core.numbers)}`;
}

/** The name of a part that no case reaches: "criterion/level" or the id of a class, knock-out or cap. */
export function partName(document: Rubric, id: string, language: string): string {
  const [first = '', part] = id.split('/');
  if (part === undefined) {
    const rules = [...(document.classes?.list ?? []), ...(document.classes?.knockOuts ?? []), ...(document.classes?.caps ?? [])];
    return textIn(document, rules.find((each) => each.id === first)?.title, language) || id;
  }
  const item = findItem(document, first)?.item;
  if (item?.kind !== 'criterion') return id;
  const { method } = item;
  const list = method.kind === 'levels' ? (method.levels ?? document.scales?.find((scale) => scale.id === method.scale)?.levels) : method.kind === 'bands' ? method.bands : undefined;
  const title = list?.find((each) => each.id === part)?.title;
  return `${headingOf(document, item, language)}: ${textIn(document, title, language) || part}`;
}
