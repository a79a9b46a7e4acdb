import { define } from '../lint/check.ts';
import { levelTables } from '../lint/levelTables.ts';
import { compare } from '../rational.ts';

/**
 * A level that a level listed as worse outdoes in points. Levels are listed best first; on a scale where fewer points are better they
 * rise instead, and without classes either order will do as long as it is one.
 */
export const levelDominated = define({ code: 'level-dominated', severity: 'warning', needs: 'document' }, (context) =>
  levelTables(context).flatMap(({ levels, path, points }) => {
    const steps = points.slice(1).map((value, i) => compare(value, points[i]!));
    const { classes } = context.rubric;
    const rising = classes?.direction === 'lower' || (classes === undefined && (steps.find((step) => step !== 0) ?? -1) > 0);
    return steps.flatMap((step, i) => {
      if (rising ? step >= 0 : step <= 0) return [];
      return [{ path: [...path, i], params: { id: levels[i]!.id, level: levels[i]!.title, by: levels[i + 1]!.title } }];
    });
  }));
