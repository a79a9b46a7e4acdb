import type { Id, Scale } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt, updateAt } from '../../edit/at.ts';
import { inserted } from '../../edit/lists.ts';
import { idsIn, uniqueId } from '../../read/ids.ts';
import { findCriterion } from '../../read/items.ts';
import { headings } from '../item/headings.ts';

/** Makes a criterion's own levels a scale for other criteria to use, and lets the criterion use it: one step. */
export const shareLevels = command('scale.share', {
  run: (document, { criterion }: { readonly criterion: Id }) => {
    const place = findCriterion(document, criterion);
    if (place?.item.method.kind !== 'levels' || place.item.method.levels === undefined) return document;
    const id = uniqueId(`${criterion}-levels`, idsIn(document.scales));
    const scale: Scale = { id, title: place.item.title, levels: place.item.method.levels };
    const withScale = updateAt<Scale[]>(document, ['scales'], (list) => inserted(list, [scale]));
    return setAt(withScale, [...place.path, 'method'], { kind: 'levels', scale: id });
  },
  title: (document, { criterion }) => headings(document, [criterion]),
});
