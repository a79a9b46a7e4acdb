import { fold } from '../document/read/fold.ts';

/** Whether every word of a search occurs somewhere in the texts, tone marks or not. */
export function matchesSearch(search: string, texts: readonly string[]): boolean {
  const words = fold(search).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return true;
  const all = fold(texts.join(' '));
  return words.every((word) => all.includes(word));
}
