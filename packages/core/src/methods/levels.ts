import { toFraction } from '../decimal.ts';
import type { Level, LevelsMethod } from '../generated/types.ts';
import { optionIds } from '../build/inputs.ts';
import { larger, smaller, ZERO } from '../rational.ts';
import type { Path } from '../issue.ts';
import type { Method, MethodPlace } from './method.ts';

/** The points of the chosen level. Levels without points are grades (Xuất sắc / Tốt / Trung bình / Kém). */
export const levels: Method<LevelsMethod> = {
  kind: 'levels',
  answer(method, at) {
    const { list, path } = levelsOf(method, at);
    const graded = list.filter((level) => level.points === undefined).length;
    if (graded > 0 && graded < list.length) at.b.report('level-points-partial', path);
    return { type: 'choice', options: optionIds(at.b, list, path) };
  },
  points(method, at) {
    const { list } = levelsOf(method, at);
    if (list.every((level) => level.points === undefined)) return null;
    const edges = list.slice(1).map((_, i) => ({ at: String(i + 1), open: false }));
    return { kind: 'step', arg: at.answer!, edges, values: pointsOf(list, method, at).map(toFraction) };
  },
  range(method, at) {
    const points = pointsOf(levelsOf(method, at).list, method, at);
    return { least: points.reduce(smaller, points[0] ?? ZERO), most: points.reduce(larger, points[0] ?? ZERO) };
  },
};

function levelsOf(method: LevelsMethod, at: MethodPlace): { readonly list: readonly Level[]; readonly path: Path } {
  if (method.levels !== undefined && method.scale === undefined) return { list: method.levels, path: [...at.path, 'levels'] };
  const scale = method.scale === undefined ? undefined : at.b.symbols.scales.get(method.scale);
  if (scale !== undefined && method.levels === undefined) return { list: scale.node.levels, path: [...scale.path, 'levels'] };
  if (method.scale !== undefined && method.levels === undefined) at.report('unknown-scale', { id: method.scale }, 'scale');
  else at.report(method.levels === undefined ? 'levels-missing' : 'levels-and-scale');
  return { list: method.levels ?? [], path: [...at.path, 'levels'] };
}

function pointsOf(list: readonly Level[], method: LevelsMethod, at: MethodPlace) {
  const step = method.levels === undefined ? 'scale' : 'levels';
  return list.map((level, i) => at.decimal(level.points, 0, step, i, 'points'));
}
