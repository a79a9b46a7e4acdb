import { define, type Found } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import { bandTables, isPlain } from '../lint/bandTable.ts';
import { publishedGaps } from '../lint/publishedTable.ts';
import { closeGap, shownNumber, shownWindow, tableGaps } from '../lint/gaps.ts';
import { sheetInGap } from '../lint/openBands.ts';
import { sheetAt } from '../lint/sheetAt.ts';

/**
 * Numbers for which the table has no points, or the published classes no class. Exact for tables of plain edges;
 * where bands depend on facts or conditions sheets are tried, and each finding shows one.
 */
export const bandGap = define({ code: 'band-gap', severity: 'warning', needs: 'search' }, (context) => [
  ...bandTables(context).flatMap((table) => {
    const gaps = tableGaps(table).filter(({ precision }) => !precision);
    const [first] = gaps;
    if (first === undefined) return [];
    return [{
      path: table.path,
      params: { example: shownNumber(first.example), gaps: gaps.map(({ window }) => shownWindow(window)) },
      witness: sheetAt(context, table, first.example),
      fix: closeGap(table, first),
    }];
  }),
  ...conditional(context),
  ...publishedGaps(context, false),
]);

function conditional(context: LintContext): Found[] {
  return context.criteria.flatMap(({ node: { method }, path }, criterion) => {
    if (method.kind !== 'bands' || method.bands.every(isPlain)) return [];
    const witness = sheetInGap(context, criterion);
    return witness === null ? [] : [{ path: [...path, 'method'], params: { example: exampleOf(witness, context.plan.criteria[criterion]!.id), gaps: [] }, witness }];
  });
}

function exampleOf(witness: NonNullable<Found['witness']>, criterion: string): string {
  const rating = witness.ratings[criterion];
  return typeof rating === 'object' && rating !== null ? String(rating.value ?? '') : String(rating ?? '');
}
