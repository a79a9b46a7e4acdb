import type { Id, Item, Rubric, Section } from '@chamdiem/core';
import { findItem, findSection, outermost } from '../read/items.ts';
import type { Path } from '../read/path.ts';
import { setAt, updateAt } from './at.ts';
import { inserted } from './lists.ts';

/** Where sections and criteria go: beside another, or into a section (null: the top of the sheet), at the end unless a position is given. */
export type Target =
  | { readonly before: Id }
  | { readonly after: Id }
  | { readonly into: Id | null; readonly at?: number };

/** A list of siblings and a position in it. */
export interface Spot {
  /** The section that holds the list; null for the top. */
  readonly section: Id | null;
  readonly at: number;
}

/** The spot that a target names; undefined where there is none. */
export function spotOf(document: Rubric, target: Target): Spot | undefined {
  if ('into' in target) {
    if (target.into === null) return { section: null, at: target.at ?? document.sections.length };
    const section = findSection(document, target.into);
    return section === undefined ? undefined : { section: target.into, at: target.at ?? section.item.items.length };
  }
  const place = findItem(document, 'before' in target ? target.before : target.after);
  if (place === undefined) return undefined;
  return { section: place.around.at(-1)?.id ?? null, at: place.index + ('after' in target ? 1 : 0) };
}

/** True when the items may stand there: at the top only sections, and nothing inside itself. */
export function mayStand(document: Rubric, items: readonly Item[], { section }: Spot): boolean {
  if (section === null) return items.every(({ kind }) => kind === 'section');
  const around = new Set([section, ...(findItem(document, section)?.around ?? []).map(({ id }) => id)]);
  return items.every(({ id, kind }) => kind === 'criterion' || !around.has(id));
}

/** Puts items into a list of siblings. */
export function insertItems(document: Rubric, items: readonly Item[], { section, at }: Spot): Rubric {
  const path = siblingsPath(document, section);
  return path === undefined || items.length === 0 ? document : updateAt<Item[]>(document, path, (list) => inserted(list, items, at));
}

/** Takes items and everything in them away. */
export function removeItems(document: Rubric, ids: readonly Id[]): Rubric {
  const gone = new Set(outermost(document, ids).map(({ item }) => item.id));
  if (gone.size === 0) return document;
  const without = (section: Section): Section => {
    const items = section.items.filter(({ id }) => !gone.has(id)).map((item) => (item.kind === 'section' ? without(item) : item));
    return items.length === section.items.length && items.every((item, i) => item === section.items[i]) ? section : { ...section, items };
  };
  return setAt(document, ['sections'], document.sections.filter(({ id }) => !gone.has(id)).map(without));
}

/** Changes one section or criterion; an unknown id changes nothing. */
export function updateItem<T extends Item = Item>(document: Rubric, id: Id, make: (item: T) => T): Rubric {
  const place = findItem(document, id);
  return place === undefined ? document : updateAt<T>(document, place.path, make);
}

function siblingsPath(document: Rubric, section: Id | null): Path | undefined {
  if (section === null) return ['sections'];
  const place = findSection(document, section);
  return place === undefined ? undefined : [...place.path, 'items'];
}
