import type { Rubric } from '@chamdiem/core';
import { frozen } from '../frozen.ts';

const files = import.meta.glob<{ default: Rubric }>('../../../../../schemas/library/*/rubric.json', { eager: true });

/** The rubrics of the library, frozen, by id. */
export const library: ReadonlyMap<string, Rubric> = new Map(Object.values(files).map(({ default: rubric }) => [rubric.id, frozen(rubric)]));

export function libraryRubric(id: string): Rubric {
  const rubric = library.get(id);
  if (rubric === undefined) throw new Error(`no rubric ${id} in the library`);
  return rubric;
}

/** A small rubric: section A with criteria one and two, section B with three and a section inside with four. */
export function small(): Rubric {
  const criterion = (id: string, points: number) => ({ kind: 'criterion' as const, id, title: { vi: id }, method: { kind: 'points' as const, max: points, step: 1 } });
  return frozen<Rubric>({
    schemaVersion: 1, id: 'small', version: '1.0.0', title: { vi: 'Nhỏ' }, languages: ['vi', 'en'],
    sections: [
      { kind: 'section', id: 'a', code: 'I', title: { vi: 'Mục A', en: 'Part A' }, max: 30, items: [{ ...criterion('one', 10), code: '1' }, { ...criterion('two', 20), code: '2' }] },
      { kind: 'section', id: 'b', code: 'II', title: { vi: 'Mục B' }, items: [criterion('three', 5), { kind: 'section', id: 'inner', title: { vi: 'Trong' }, items: [criterion('four', 15)] }] },
    ],
  });
}
