import type { Criterion, Id, Item, Rubric, Section } from '@chamdiem/core';
import type { Path } from './path.ts';

/** A section or criterion and where it stands. */
export interface Place<T extends Item = Item> {
  readonly item: T;
  readonly path: Path;
  /** Sections around it, outermost first. */
  readonly around: readonly Section[];
  /** Position among its siblings. */
  readonly index: number;
}

interface Index {
  readonly list: readonly Place[];
  readonly byId: ReadonlyMap<Id, Place>;
}

// A document is frozen, so what was read of it stays true.
const indexes = new WeakMap<Rubric, Index>();

/** Every section and criterion in the order of the sheet, a section before what is in it. */
export function items(document: Rubric): readonly Place[] {
  return indexOf(document).list;
}

/** Finds a section or criterion; of two with one id the first. */
export function findItem(document: Rubric, id: Id): Place | undefined {
  return indexOf(document).byId.get(id);
}

export function findSection(document: Rubric, id: Id): Place<Section> | undefined {
  const place = findItem(document, id);
  return place !== undefined && isSectionPlace(place) ? place : undefined;
}

export function findCriterion(document: Rubric, id: Id): Place<Criterion> | undefined {
  const place = findItem(document, id);
  return place !== undefined && isCriterionPlace(place) ? place : undefined;
}

export function sectionPlaces(document: Rubric): readonly Place<Section>[] {
  return items(document).filter(isSectionPlace);
}

export function criterionPlaces(document: Rubric): readonly Place<Criterion>[] {
  return items(document).filter(isCriterionPlace);
}

export function isSectionPlace(place: Place): place is Place<Section> {
  return place.item.kind === 'section';
}

export function isCriterionPlace(place: Place): place is Place<Criterion> {
  return place.item.kind === 'criterion';
}

/** The section around an item; undefined for a section at the top. */
export function parentOf(place: Place): Section | undefined {
  return place.around.at(-1);
}

/** The items beside an item, itself among them. */
export function siblingsOf(document: Rubric, place: Place): readonly Item[] {
  return parentOf(place)?.items ?? document.sections;
}

/** The ids without those that lie inside another of them, in the order of the sheet. */
export function outermost(document: Rubric, ids: readonly Id[]): Place[] {
  const chosen = new Set(ids);
  return items(document).filter(({ item, around }) => chosen.has(item.id) && !around.some((section) => chosen.has(section.id)));
}

function indexOf(document: Rubric): Index {
  const before = indexes.get(document);
  if (before !== undefined) return before;
  const list: Place[] = [];
  const visit = (item: Item, path: Path, around: readonly Section[], index: number): void => {
    list.push({ item, path, around, index });
    if (item.kind === 'criterion') return;
    const inside = [...around, item];
    listOf(item.items).forEach((each, i) => visit(each, [...path, 'items', i], inside, i));
  };
  listOf(document.sections).forEach((section, i) => visit(section, ['sections', i], [], i));
  const byId = new Map<Id, Place>();
  for (const place of list) if (!byId.has(place.item.id)) byId.set(place.item.id, place);
  const index = { list, byId };
  indexes.set(document, index);
  return index;
}

/** A document from the source panel may lack a list. */
function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]) : [];
}
