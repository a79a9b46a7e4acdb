import { define } from '../lint/check.ts';
import { levelTables } from '../lint/levelTables.ts';
import { equal } from '../rational.ts';

/** Two neighbouring levels with the same points that no condition tells apart. */
export const levelDuplicatePoints = define({ code: 'level-duplicate-points', severity: 'info', needs: 'document' }, (context) => {
  const told = JSON.stringify([context.rubric.classes ?? null, context.rubric.values ?? null, context.sections.map(({ node }) => node.classes ?? null), context.rubric.exemptions ?? null, context.rubric.total ?? null]);
  return levelTables(context).flatMap(({ levels, path, points, criteria }) => {
    if (told.includes('"op":"grade"') || criteria.some((id) => told.includes(`"op":"level","criterion":"${id}"`))) return [];
    return levels.slice(1).flatMap((level, i) => (equal(points[i]!, points[i + 1]!) ? [{ path: [...path, i + 1], params: { level: level.title, same: levels[i]!.title, points: String(level.points) } }] : []));
  });
});
