import type { Id, Rubric, Text } from '@chamdiem/core';
import { findSection } from '../../read/items.ts';
import { valueAt, type Path } from '../../read/path.ts';
import { textIn } from '../../read/titles.ts';

/** What every element of a list of the document has. */
export interface Listed {
  readonly id: Id;
  readonly title?: Text;
}

/** Names a list that stands in the rubric, or in the class scale of one of its sections. */
export type ListPath = readonly string[];

/** The section whose class scale is meant; the rubric's own when absent. */
export interface InSection {
  readonly section?: Id;
}

/** Where the list stands; undefined when the section does not exist. */
export function listPath(document: Rubric, path: ListPath, { section }: InSection): Path | undefined {
  if (section === undefined) return path;
  const place = findSection(document, section);
  return place === undefined ? undefined : [...place.path, ...path];
}

export function listAt<T extends Listed>(document: Rubric, path: Path): readonly T[] {
  const list = valueAt(document, path);
  return Array.isArray(list) ? (list as readonly T[]) : [];
}

/** What the undo menu calls an element: its title, or its id. */
export function nameOf(document: Rubric, item: Listed | undefined): string | undefined {
  return item === undefined ? undefined : textIn(document, item.title) || item.id;
}
