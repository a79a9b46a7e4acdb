import type { ClassScale, RubricClass, Text } from '@chamdiem/core';
import { slug } from '../../document/read/ids.ts';

export type PresetId = 'four' | 'party' | 'two';

/** Cuts of a ready set, in per cent of the most points; the last class takes the rest. */
const shares: Readonly<Record<PresetId, readonly number[]>> = { four: [90, 70, 50], party: [90, 70, 50], two: [50] };

/** A ready set of classes on a scale of so many points, named in the languages that the names come in. */
export function presetScale(preset: PresetId, most: number, names: readonly Text[], language: string): ClassScale {
  const list = names.map((title, i): RubricClass => {
    const share = shares[preset][i];
    return { id: slug(title[language] ?? '', `loai-${i + 1}`), title, ...(share === undefined ? {} : { cut: { at: Math.round(share * most) / 100 } }) };
  });
  return { list };
}
