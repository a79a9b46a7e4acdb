import { pointsRange, type Decimal, type Method } from '@chamdiem/core';
import { decimalsIn, divideRounded, scaled, unscaled } from '../../budget/decimals.ts';

/** A method whose maximum is another, and whether other points of it had to be rounded to the given decimals. */
export interface Fitted {
  readonly method: Method;
  readonly rounded: boolean;
}

/**
 * The method so changed that its most points are `to` instead of `from`: the one number where a method has one, else every level or band in proportion,
 * rounded half up to `decimals`. The best level gets exactly `to`. Null where that cannot be done: levels of a shared scale, nothing to scale from, a count that no answer takes so far.
 */
export function withMost(method: Method, from: Decimal, to: Decimal, decimals: number): Fitted | null {
  switch (method.kind) {
    case 'yes-no': return { method: yesNo(method, to), rounded: false };
    case 'points': return { method: { ...method, max: to, step: fittingStep(method.step, method.min ?? 0, to) }, rounded: false };
    case 'ratio':
    case 'formula':
    case 'imported': return { method: { ...method, max: to }, rounded: false };
    case 'count':
    case 'accrual': return reaching({ ...method, max: to, ...(method.base === from ? { base: to } : {}) }, to);
    case 'bands': return inProportion(method.bands, from, to, decimals, (bands) => ({ ...method, bands }));
    case 'levels': return method.levels === undefined ? null : inProportion(method.levels, from, to, decimals, (levels) => ({ ...method, levels }));
  }
}

/** The number that is asked for may end before the limit is reached. */
function reaching(method: Method, to: Decimal): Fitted | null {
  const most = pointsRange(method)?.most;
  const width = decimalsIn([most ?? 0, to]);
  return most !== undefined && scaled(most, width) === scaled(to, width) ? { method, rounded: false } : null;
}

function yesNo(method: Extract<Method, { kind: 'yes-no' }>, to: Decimal): Method {
  const width = decimalsIn([method.yes, method.no ?? 0]);
  return scaled(method.yes, width) >= scaled(method.no ?? 0, width) ? { ...method, yes: to } : { ...method, no: to };
}

/** A step that reaches the maximum from the minimum: the same where it does, else one unit of the last decimal. */
function fittingStep(step: Decimal, min: Decimal, max: Decimal): Decimal {
  const width = decimalsIn([step, min, max]);
  const [size, span] = [scaled(step, width), scaled(max, width) - scaled(min, width)];
  return size > 0n && span % size === 0n ? step : unscaled(1n, decimalsIn([min, max]));
}

function inProportion<T extends { readonly points?: Decimal }>(list: readonly T[], from: Decimal, to: Decimal, decimals: number, make: (list: T[]) => Method): Fitted | null {
  const width = Math.max(decimals, decimalsIn([from, to, ...list.flatMap(({ points }) => (points === undefined ? [] : [points]))]));
  const [old, next] = [scaled(from, width), scaled(to, width)];
  if (old <= 0n) return null;
  const grid = 10n ** BigInt(width - decimals);
  let rounded = false;
  const points = (before: Decimal): Decimal => {
    const exact = scaled(before, width) * next;
    if (scaled(before, width) === old) return to;
    const nearest = divideRounded(exact, old * grid) * grid;
    rounded ||= nearest * old !== exact;
    return unscaled(nearest, width);
  };
  const scaledList = list.map((each) => (each.points === undefined ? each : { ...each, points: points(each.points) }));
  return { method: make(scaledList), rounded };
}
