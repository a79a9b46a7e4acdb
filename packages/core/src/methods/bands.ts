import type { Expr } from '../expr/expr.ts';
import { all, any, constant, never } from '../expr/make.ts';
import type { Band, BandsMethod, Edge } from '../generated/types.ts';
import { optionIds } from '../build/inputs.ts';
import { compare, larger, smaller } from '../rational.ts';
import type { Method, MethodInputs } from './method.ts';

/**
 * The points of the first band that fits a number: each edge open or closed, edges may depend on facts, and a band may carry a
 * condition ("< 65 % or any unexcused absence"). A number that no band fits gets no value: published tables have such gaps.
 */
export const bands: Method<BandsMethod> = {
  kind: 'bands',
  answer(method, at) {
    optionIds(at.b, method.bands, [...at.path, 'bands']);
    if (method.of !== undefined && method.answer !== undefined) at.report('answer-and-term');
    if (method.of === undefined && method.answer === undefined) at.report('answer-missing');
    return method.answer === undefined ? null : at.domain(method.answer, 'answer');
  },
  points(method, at) {
    const x = method.of === undefined ? at.answer! : at.term(method.of, 'of');
    return { kind: 'when', cases: method.bands.map((band, i) => ({ if: fits(band, i, x, at), then: constant(at.decimal(band.points, 0, 'bands', i, 'points')) })), else: null };
  },
  range(method, at) {
    const points = method.bands.map((band, i) => at.decimal(band.points, 0, 'bands', i, 'points'));
    return { least: points.reduce(smaller), most: points.reduce(larger) };
  },
};

function fits(band: Band, i: number, x: Expr, at: MethodInputs): Expr {
  const edge = (side: 'from' | 'to', { at: term, open }: Edge): Expr => ({
    kind: 'compare',
    cmp: side === 'from' ? (open === true ? '>' : '>=') : (open === true ? '<' : '<='),
    left: x,
    right: at.term(term, 'bands', i, side, 'at'),
  });
  const { from, to, and, or } = band;
  checkOrder(band, i, at);
  const inside = all([
    ...(from === undefined ? [] : [edge('from', from)]),
    ...(to === undefined ? [] : [edge('to', to)]),
    ...(and === undefined ? [] : [at.condition(and, 'bands', i, 'and')]),
  ]);
  if (or === undefined) return inside;
  const onlyOr = from === undefined && to === undefined && and === undefined;
  return any([onlyOr ? never : inside, at.condition(or, 'bands', i, 'or')]);
}

function checkOrder({ from, to }: Band, i: number, at: MethodInputs): void {
  if (typeof from?.at === 'object' || typeof to?.at === 'object' || from === undefined || to === undefined) return;
  const [low, high] = [at.decimal(from.at, 0, 'bands', i, 'from'), at.decimal(to.at, 0, 'bands', i, 'to')];
  const order = compare(low, high);
  const empty = order > 0 || (order === 0 && (from.open === true || to.open === true));
  if (empty) at.report('band-empty', { from: String(from.at), to: String(to.at) }, 'bands', i);
}
