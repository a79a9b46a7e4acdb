import type { Id, Rubric } from '@chamdiem/core';
import { allReferences, names, type Reference, type Target } from '../read/references.ts';
import { valueAt } from '../read/path.ts';
import { updateAt } from './at.ts';

/** The document with every reference to a target naming another id. */
export function renamedReferences(document: Rubric, target: Target, to: Id): Rubric {
  const meant = allReferences(document).filter((reference) => names(document, reference, target));
  // Values first, then property names from the inside out: a renamed property would move the places inside it.
  const ordered = [...meant.filter(({ key }) => key !== true), ...meant.filter(({ key }) => key === true).toSorted((a, b) => b.path.length - a.path.length)];
  return ordered.reduce((sofar, reference) => renamed(sofar, reference, to), document);
}

function renamed(document: Rubric, { path, key, id }: Reference, to: Id): Rubric {
  if (key !== true) return valueAt(document, path) === id ? updateAt(document, path, () => to) : document;
  return updateAt<Record<string, unknown>>(document, path.slice(0, -1), (before) => Object.fromEntries(Object.entries(before).map(([name, value]) => [name === id ? to : name, value])));
}
