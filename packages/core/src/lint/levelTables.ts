import type { Level } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import type { LintContext } from './context.ts';
import { exactly } from './decimals.ts';
import type { Rational } from '../rational.ts';

/** Levels with points, of one criterion or of a scale that several share. */
export interface LevelTable {
  readonly levels: readonly Level[];
  readonly path: Path;
  readonly points: readonly Rational[];
  /** Ids of the criteria that use them. */
  readonly criteria: readonly string[];
}

export function levelTables({ rubric, criteria }: Pick<LintContext, 'rubric' | 'criteria'>): LevelTable[] {
  const own = criteria.flatMap(({ node: { id, method }, path }) => (method.kind === 'levels' ? withPoints(method.levels, [...path, 'method', 'levels'], [id]) : []));
  const users = new Map<string, string[]>();
  for (const { node: { id, method } } of criteria) if (method.kind === 'levels' && method.scale !== undefined) users.set(method.scale, [...(users.get(method.scale) ?? []), id]);
  const shared = (rubric.scales ?? []).flatMap((scale, i) => withPoints(scale.levels, ['scales', i, 'levels'], users.get(scale.id) ?? []));
  return [...own, ...shared];
}

function withPoints(levels: readonly Level[] | undefined, path: Path, criteria: readonly string[]): LevelTable[] {
  if (levels === undefined || levels.some(({ points }) => points === undefined)) return [];
  return [{ levels, path, criteria, points: levels.map(({ points }) => exactly(points!)) }];
}
