import type { Rubric } from '@chamdiem/core';
import type { Range, Ranges } from '../../analysis/ranges.ts';
import { shownBound } from '../../conditions/reach.ts';
import { findSection } from '../../document/read/items.ts';
import type { Bounds } from './ruler.ts';

/** The points that a scale divides: what can be reached, else what is declared, else a hundred. */
export function boundsOf(document: Rubric, ranges: Ranges | null, section: string | undefined): Bounds {
  const range: Range | null | undefined = section === undefined ? ranges?.total : ranges?.points[section];
  if (range !== null && range !== undefined && range.min !== range.max) return { min: Math.min(0, Math.floor(shownBound(range.min))), max: Math.ceil(shownBound(range.max)) };
  const declared = section === undefined ? document.total?.max : findSection(document, section)?.item.max;
  return { min: 0, max: Number(declared ?? 100) };
}
