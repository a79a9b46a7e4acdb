import { define } from '../lint/check.ts';
import { bandTables } from '../lint/bandTable.ts';
import { overlapsOf, partBands } from '../lint/overlaps.ts';
import { publishedOverlaps } from '../lint/publishedTable.ts';
import { shownNumber, shownWindow } from '../lint/gaps.ts';

/**
 * Numbers that two bands, or two published classes, claim. The first listed band wins, so the table is still decided, but not as printed.
 * Bands that contain an earlier one (from 90, from 75, from 65 …) are a way of writing, not an overlap.
 */
export const bandOverlap = define({ code: 'band-overlap', severity: 'warning', needs: 'bounds' }, (context) => [
  ...bandTables(context).flatMap((table) => overlapsOf(table.windows, table.whole).map(({ first, second, window, example }) => ({
    path: [...table.path, 'bands', second],
    params: { first: table.method.bands[first]!.id, second: table.method.bands[second]!.id, example: shownNumber(example), overlap: shownWindow(window) },
    fix: partBands(table, first, second),
  }))),
  ...publishedOverlaps(context),
]);
