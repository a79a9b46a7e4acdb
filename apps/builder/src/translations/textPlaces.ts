import type { Rubric, Text } from '@chamdiem/core';
import { pointerOf } from '../document/read/path.ts';
import type { Path } from '../document/read/path.ts';

/** One text of the document, in every language that it has. */
export interface TextPlace {
  /** Names the place by ids, so that it stays the same when things are moved. */
  readonly key: string;
  readonly path: Path;
  readonly text: Text;
  /** Titles of what is around it, outermost first. */
  readonly around: readonly Text[];
}

/** Properties that hold texts in languages, after the schema. */
const names = new Set(['title', 'description', 'illustrative', 'from', 'descriptor', 'unit', 'message', 'guidance', 'text', 'by', 'working', 'reason']);

/** What raters wrote is not for translating. */
const skipped = new Set(['sheet', 'expect']);

const known = new WeakMap<Rubric, readonly TextPlace[]>();

/** Those of each frozen section at the top, for a change of one leaves the others as they were. */
const ofSections = new WeakMap<object, { readonly index: number; readonly places: readonly TextPlace[] }>();

/** Every text of the document, in the order in which it stands. */
export function textPlaces(document: Rubric): readonly TextPlace[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const places: TextPlace[] = [];
  for (const [name, value] of Object.entries(document)) {
    if (name === 'sections' && Array.isArray(value)) value.forEach((section: unknown, index: number) => places.push(...placesOfSection(section, index)));
    else visit({ [name]: value }, [], [], [], places);
  }
  known.set(document, places);
  return places;
}

function placesOfSection(section: unknown, index: number): readonly TextPlace[] {
  const before = isObject(section) ? ofSections.get(section) : undefined;
  if (before?.index === index) return before.places;
  const places: TextPlace[] = [];
  visit(section, ['sections', index], ['sections', idOf(section) ?? String(index)], [], places);
  if (isObject(section)) ofSections.set(section, { index, places });
  return places;
}

function visit(node: unknown, path: Path, key: readonly string[], around: readonly Text[], places: TextPlace[]): void {
  if (Array.isArray(node)) {
    node.forEach((each: unknown, index) => visit(each, [...path, index], [...key, idOf(each) ?? String(index)], around, places));
  } else if (isObject(node)) {
    const title = node['title'];
    const inside = path.length > 0 && isText(title) ? [...around, title] : around;
    for (const [name, value] of Object.entries(node)) {
      if (skipped.has(name)) continue;
      const at = [...path, name];
      if (names.has(name) && isText(value)) places.push({ key: pointerOf([...key, name]), path: at, text: value, around: inside });
      else visit(value, at, [...key, name], inside, places);
    }
  }
}

function idOf(value: unknown): string | undefined {
  return isObject(value) && typeof value['id'] === 'string' ? `:${value['id']}` : undefined;
}

function isText(value: unknown): value is Text {
  return isObject(value) && Object.entries(value).every(([language, text]) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) && typeof text === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
