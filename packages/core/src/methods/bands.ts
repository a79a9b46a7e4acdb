import { toFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import { all, any, constant, never } from '../expr/make.ts';
import type { Band, BandsMethod, Edge } from '../generated/types.ts';
import { optionIds } from '../build/inputs.ts';
import { compare, larger, smaller, type Rational } from '../rational.ts';
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
    method.bands.forEach((band, i) => checkOrder(band, i, at));
    if (method.bands.every(isPlain)) return pieces(method.bands, x, at);
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
  const inside = all([
    ...(from === undefined ? [] : [edge('from', from)]),
    ...(to === undefined ? [] : [edge('to', to)]),
    ...(and === undefined ? [] : [at.condition(and, 'bands', i, 'and')]),
  ]);
  if (or === undefined) return inside;
  const onlyOr = from === undefined && to === undefined && and === undefined;
  return any([onlyOr ? never : inside, at.condition(or, 'bands', i, 'or')]);
}

/** A band with fixed edges and no condition. */
function isPlain({ from, to, and, or }: Band): boolean {
  return and === undefined && or === undefined && typeof from?.at !== 'object' && typeof to?.at !== 'object';
}

/** Bands with fixed edges as one piecewise constant function: each piece has the points of the first band that covers it, or none. */
function pieces(bands: readonly Band[], x: Expr, at: MethodInputs): Expr {
  const boundaries = bands.flatMap((band, i) => [
    ...(band.from === undefined ? [] : [{ at: at.decimal(band.from.at as number, 0, 'bands', i, 'from', 'at'), open: band.from.open === true }]),
    ...(band.to === undefined ? [] : [{ at: at.decimal(band.to.at as number, 0, 'bands', i, 'to', 'at'), open: band.to.open !== true }]),
  ]).toSorted((a, b) => compare(a.at, b.at) || Number(a.open) - Number(b.open));
  const edges = boundaries.filter((edge, i) => i === 0 || !sameEdge(edge, boundaries[i - 1]!));
  const after = (edge: Edge | undefined, open: boolean): number => (edge === undefined ? -1 : edges.findIndex((each) => sameEdge(each, { at: at.decimal(edge.at as number, 0), open })));
  const spans = bands.map(({ from, to, points }, i) => ({
    first: from === undefined ? 0 : after(from, from.open === true) + 1,
    last: to === undefined ? edges.length : after(to, to.open !== true),
    points: toFraction(at.decimal(points, 0, 'bands', i, 'points')),
  }));
  const values = Array.from({ length: edges.length + 1 }, (_, piece) => spans.find(({ first, last }) => first <= piece && piece <= last)?.points ?? null);
  return { kind: 'step', arg: x, edges: edges.map((edge) => ({ at: toFraction(edge.at), open: edge.open })), values };
}

function sameEdge(a: { readonly at: Rational; readonly open: boolean }, b: { readonly at: Rational; readonly open: boolean }): boolean {
  return a.open === b.open && compare(a.at, b.at) === 0;
}

function checkOrder({ from, to }: Band, i: number, at: MethodInputs): void {
  if (typeof from?.at === 'object' || typeof to?.at === 'object' || from === undefined || to === undefined) return;
  const [low, high] = [at.decimal(from.at, 0, 'bands', i, 'from'), at.decimal(to.at, 0, 'bands', i, 'to')];
  const order = compare(low, high);
  const empty = order > 0 || (order === 0 && (from.open === true || to.open === true));
  if (empty) at.report('band-empty', { from: String(from.at), to: String(to.at) }, 'bands', i);
}
