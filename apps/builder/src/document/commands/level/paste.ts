import type { Decimal, Id, Level } from '@chamdiem/core';
import { command } from '../../command.ts';
import { withText } from '../../edit/text.ts';
import { slug, uniqueId } from '../../read/ids.ts';
import { firstLanguage } from '../../read/titles.ts';
import { ownerName, updateLevels, type LevelOwner } from './owner.ts';

/** One row of a pasted column of levels; what is absent is left as it is. */
export interface LevelRow {
  readonly title?: string;
  readonly points?: Decimal;
  readonly descriptor?: string;
}

/** Writes pasted rows over the levels from one position on; rows beyond the last become new levels. */
export const pasteLevels = command('level.paste', {
  run: (document, { owner, rows, from = 0, language }: { readonly owner: LevelOwner; readonly rows: readonly LevelRow[]; readonly from?: number; readonly language?: string }) =>
    updateLevels(document, owner, (list) => {
      const into = language ?? firstLanguage(document);
      const taken = new Set<Id>(list.map(({ id }) => id));
      const fresh = rows.slice(Math.max(0, list.length - from)).map(({ title = '' }, i): Level => {
        const id = uniqueId(slug(title, `level-${list.length + i + 1}`), taken);
        taken.add(id);
        return { id, title: { [into]: '' } };
      });
      return [...list, ...fresh].map((level, i) => (rows[i - from] === undefined ? level : written(level, rows[i - from]!, into)));
    }),
  title: (document, { owner }) => ownerName(document, owner),
});

function written(level: Level, { title, points, descriptor }: LevelRow, language: string): Level {
  const text = descriptor === undefined ? level.descriptor : withText(level.descriptor, language, descriptor, false);
  const { descriptor: _, ...rest } = level;
  return {
    ...rest,
    ...(title === undefined ? {} : { title: withText(level.title, language, title, true) ?? level.title }),
    ...(points === undefined ? {} : { points }),
    ...(text === undefined ? {} : { descriptor: text }),
  };
}
