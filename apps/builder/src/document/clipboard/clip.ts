import type { Id, Item, Rubric, Scale } from '@chamdiem/core';
import { frozen } from '../frozen.ts';
import { scalesUsed } from '../edit/scales.ts';
import { outermost } from '../read/items.ts';

/** What is copied from a rubric: items with the shared scales that they use. */
export interface Clip {
  readonly chamdiem: 1;
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
}

/** Media type under which a clip lies beside its table. */
export const CLIP_TYPE = 'application/x-chamdiem+json';

/** Larger text is not looked at. */
const LONGEST = 20_000_000;

export function clipOf(document: Rubric, ids: readonly Id[]): Clip {
  const items = outermost(document, ids).map(({ item }) => item);
  const used = new Set(items.flatMap(scalesUsed));
  return { chamdiem: 1, items, scales: (document.scales ?? []).filter(({ id }) => used.has(id)) };
}

export function writeClip(clip: Clip): string {
  return JSON.stringify(clip);
}

/** Reads a clip; null when the text is something else. Every item is looked at before it is taken: the text may come from anywhere. */
export function readClip(text: string): Clip | null {
  if (text.length > LONGEST || !text.trimStart().startsWith('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value['chamdiem'] !== 1 || !Array.isArray(value['items'])) return null;
  const scales = Array.isArray(value['scales']) ? value['scales'].filter(isScale) : [];
  return value['items'].every((item) => isItem(item, 0)) ? frozen<Clip>({ chamdiem: 1, items: value['items'] as Item[], scales }) : null;
}

function isItem(value: unknown, depth: number): value is Item {
  if (!isObject(value) || depth > 50 || typeof value['id'] !== 'string' || !isObject(value['title'])) return false;
  if (value['kind'] === 'criterion') return isObject(value['method']) && typeof value['method']['kind'] === 'string';
  return value['kind'] === 'section' && Array.isArray(value['items']) && value['items'].every((item) => isItem(item, depth + 1));
}

function isScale(value: unknown): value is Scale {
  return isObject(value) && typeof value['id'] === 'string' && Array.isArray(value['levels']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
