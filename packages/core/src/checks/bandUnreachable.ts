import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { bandTables } from '../lint/bandTable.ts';
import { gapsBetween, intersect, isEmpty } from '../lint/window.ts';

/** A band that no number reaches: earlier bands take everything in it, or it lies outside the numbers that occur. */
export const bandUnreachable = define({ code: 'band-unreachable', severity: 'warning', needs: 'bounds' }, (context) =>
  bandTables(context).flatMap(({ path, method, windows, whole }) => windows.flatMap((window, i) => {
    const inside = intersect(window, whole);
    const taken = !isEmpty(inside) && gapsBetween(windows.slice(0, i), inside).length === 0;
    if (!isEmpty(inside) && !taken) return [];
    return [{
      path: [...path, 'bands', i],
      params: { id: method.bands[i]!.id, why: taken ? 'earlier-bands-first' : 'outside-the-domain' },
      ...(method.bands.length > 1 ? { fix: [{ op: 'remove' as const, path: pointer([...path, 'bands', i]) }] } : {}),
    }];
  })));
