import type { Id, Rubric } from '@chamdiem/core';
import { fold } from './fold.ts';
import { items } from './items.ts';

const LONGEST = 48;

/** An id from a title: "Công tác chuẩn bị" is cong-tac-chuan-bi. The fallback stands where a title has no letters, and before a leading digit. */
export function slug(title: string, fallback: string): Id {
  const words = fold(title).split(/[^a-z0-9]+/).filter((word) => word !== '');
  const kept: string[] = [];
  for (const word of words) {
    if (kept.length > 0 && kept.join('-').length + word.length >= LONGEST) break;
    kept.push(word.slice(0, LONGEST));
  }
  const text = kept.join('-');
  if (text === '') return fallback;
  return /^[a-z]/.test(text) ? text : `${fallback}-${text}`;
}

/** The id itself, or with the first number behind it that nobody has. */
export function uniqueId(wanted: Id, taken: ReadonlySet<string>): Id {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-[0-9]+$/, '').slice(0, 70);
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** An id for a new section or criterion that no other has. */
export function freshItemId(document: Rubric, title: string, kind: 'section' | 'criterion'): Id {
  return uniqueId(slug(title, kind), itemIds(document));
}

/** Ids of sections and criteria: they share one namespace. */
export function itemIds(document: Rubric): ReadonlySet<string> {
  return new Set(items(document).map(({ item }) => item.id));
}

/** Ids in a list. */
export function idsIn(list: readonly { readonly id: Id }[] | undefined): ReadonlySet<string> {
  return new Set(list?.map(({ id }) => id));
}
