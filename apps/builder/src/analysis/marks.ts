import type { Coverage, Id, Issue, Rubric } from '@chamdiem/core';
import { itemAtPointer } from '../document/read/pointers.ts';

/** How many problems of each severity lie at a section or criterion, and inside it. */
export type Mark = Readonly<Record<Issue['severity'], number>>;

const none: Mark = { error: 0, warning: 0, info: 0 };

/** Marks by id of section and criterion; a section counts what is in it. */
export function marksOf(document: Rubric, problems: readonly Pick<Issue, 'path' | 'severity'>[]): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>();
  for (const { path, severity } of problems) {
    const place = itemAtPointer(document, path);
    if (place === undefined) continue;
    for (const { id } of [...place.around, place.item]) {
      const mark = marks.get(id) ?? none;
      marks.set(id, { ...mark, [severity]: mark[severity] + 1 });
    }
  }
  return marks;
}

/** What no golden case reaches, by criterion: ids of its levels and bands. */
export function uncoveredOf(coverage: Coverage | null): ReadonlyMap<Id, readonly Id[]> {
  const missing = new Map<Id, Id[]>();
  for (const part of [...(coverage?.levels.missing ?? []), ...(coverage?.bands.missing ?? [])]) {
    const [criterion = '', id = ''] = part.split('/');
    missing.set(criterion, [...(missing.get(criterion) ?? []), id]);
  }
  return missing;
}
