// Short forms for rubrics that are written out by hand.
import type { Criterion, Item, Method, Section } from './types/items.ts';
import type { Rubric } from './types/rubric.ts';

export function criterion(id: string, method: Method, more: Partial<Criterion> = {}): Criterion {
  return { kind: 'criterion', id, title: { en: id }, method, ...more };
}

export function section(id: string, items: Item[], more: Partial<Section> = {}): Section {
  return { kind: 'section', id, title: { en: id }, items, ...more };
}

export function rubric(sections: Section[], more: Partial<Rubric> = {}): Rubric {
  return { schemaVersion: 1, id: 'example', version: '1.0.0', title: { en: 'example' }, languages: ['en'], sections, ...more };
}

export const titled = (id: string): { id: string; title: { en: string } } => ({ id, title: { en: id } });
