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
  return taken.has(wanted) ? numbered(stemOf(wanted), taken, 2).id : wanted;
}

/** Gives out ids one after the other, each only once; it remembers where it was, for thousands of one name. */
export function idsBeside(taken: Iterable<string>): (wanted: Id) => Id {
  const used = new Set(taken);
  const last = new Map<string, number>();
  return (wanted) => {
    const stem = stemOf(wanted);
    const next = used.has(wanted) ? numbered(stem, used, (last.get(stem) ?? 1) + 1) : null;
    if (next !== null) last.set(stem, next.number);
    const id = next?.id ?? wanted;
    used.add(id);
    return id;
  };
}

function stemOf(id: Id): string {
  return id.replace(/-[0-9]+$/, '').slice(0, 70);
}

function numbered(stem: string, taken: ReadonlySet<string>, from: number): { readonly id: Id; readonly number: number } {
  let number = from;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return { id: `${stem}-${number}`, number };
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
