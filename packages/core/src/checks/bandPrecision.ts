import { define } from '../lint/check.ts';
import { bandTables } from '../lint/bandTable.ts';
import { publishedGaps } from '../lint/publishedTable.ts';
import { closeGap, shownNumber, shownWindow, tableGaps } from '../lint/gaps.ts';
import { sheetAt } from '../lint/sheetAt.ts';

/** Bands or published classes written in whole units (70–89, 90) over a number that has decimals (89.5). */
export const bandPrecision = define({ code: 'band-precision', severity: 'warning', needs: 'search' }, (context) => [
  ...bandTables(context).flatMap((table) => {
    const gaps = tableGaps(table).filter(({ precision }) => precision);
    const [first] = gaps;
    if (first === undefined) return [];
    return [{
      path: table.path,
      params: { example: shownNumber(first.example), gaps: gaps.map(({ window }) => shownWindow(window)) },
      witness: sheetAt(context, table, first.example),
      fix: gaps.flatMap((gap) => closeGap(table, gap) ?? []),
    }];
  }),
  ...publishedGaps(context, true),
]);
