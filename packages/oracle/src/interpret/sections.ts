// semantics.md section 4: how parts become the points of a section, and sections the total.
import { add, decimal, divide, isZero, larger, multiply, rational, roundTo, smaller, sum, zero } from '../rational.ts';
import type { Rational } from '../rational.ts';
import { policyInForce } from './criterion.ts';
import { clamp } from './methods.ts';
import { methodRange } from './range.ts';
import type { Clamp, Item, Rescale } from '../types/items.ts';
import type { CombineKind, Decimal, RoundOrNone } from '../types/terms.ts';
import type { Adjustment, Rubric } from '../types/rubric.ts';
import type { NodeResult, Num, Truth, World } from './world.ts';
import { all, any, isKnown, known, lift, not } from './world.ts';

/** What a section and the total have in common. */
export interface Node {
  /** null: the total. */
  readonly id: string | null;
  readonly items: readonly Item[];
  readonly combine?: CombineKind | undefined;
  readonly max?: Decimal | undefined;
  readonly rescale?: Rescale | undefined;
  readonly clamp?: Clamp | undefined;
  readonly rounding?: RoundOrNone | undefined;
  readonly adjustments?: readonly Adjustment[] | undefined;
}

interface Part {
  readonly item: Item;
  readonly result: NodeResult;
}

interface Sums {
  readonly points: Num;
  readonly max: Num;
}

export function hasPoints(rubric: Rubric, item: Item): boolean {
  if (item.kind === 'criterion') return methodRange(rubric, item.method) !== null;
  return item.combine !== 'none' && item.items.some((inner) => hasPoints(rubric, inner));
}

export function evaluateNode(world: World, node: Node): NodeResult {
  const parts = node.items.filter((item) => hasPoints(world.rubric, item)).map((item) => ({ item, result: resultOf(world, item) }));
  const normal = parts.filter(({ item }) => (item.role ?? 'normal') === 'normal');
  const empty = normal.length > 0 ? all(normal.map(({ result }) => result.leftOut)) : false;
  const combined = normal.some(({ result }) => !isKnown(result.leftOut)) ? unknownSums : combine(node, normal.filter(({ result }) => result.leftOut === false));
  const { sums, leftOut } = rescaled(world, node, combined, empty);
  // The total has nothing around it to be left out of.
  if (leftOut === true && node.id !== null) return { leftOut, points: zero, max: zero };
  const extras = parts.filter(({ item }) => item.role === 'bonus' || item.role === 'deduction');
  const withExtras = lift([sums.points, ...extras.map(({ result }) => result.points)], (...numbers) => sum(numbers));
  const adjusted = (node.adjustments ?? []).reduce((total, adjustment) => adjust(world, total, adjustment), withExtras);
  const points = lift([adjusted], (number) => round(clamp(number, node.clamp ?? {}), node.rounding));
  const ceiling = node.clamp?.max;
  const max = lift([sums.max], (number) => (ceiling === undefined ? number : smaller(number, decimal(ceiling))));
  return leftOut === 'unknown' && node.id !== null ? { leftOut, points: 'unknown', max: 'unknown' } : { leftOut, points, max };
}

const unknownSums: Sums = { points: 'unknown', max: 'unknown' };

function resultOf(world: World, item: Item): NodeResult {
  if (item.kind === 'section') return world.section(item.id);
  const { leftOut, points, max } = world.criterion(item.id);
  return { leftOut, points: points ?? 'unknown', max: max ?? 'unknown' };
}

function combine(node: Node, parts: readonly Part[]): Sums {
  if (node.combine === 'weighted') return weighted(node, parts);
  const points = known(parts.map(({ result }) => result.points));
  const max = known(parts.map(({ result }) => result.max));
  const fold = folds[node.combine ?? 'sum'];
  return { points: isKnown(points) ? fold(points) : 'unknown', max: isKnown(max) ? fold(max) : 'unknown' };
}

const folds: Record<Exclude<CombineKind, 'weighted'>, (numbers: readonly Rational[]) => Rational> = {
  sum,
  mean: (numbers) => (numbers.length === 0 ? zero : divide(sum(numbers), rational(BigInt(numbers.length)))),
  min: (numbers) => (numbers.length === 0 ? zero : numbers.reduce(smaller)),
  max: (numbers) => (numbers.length === 0 ? zero : numbers.reduce(larger)),
  none: () => zero,
};

/** max × Σ w·(points/maximum) / Σ w over the parts whose maximum is not 0. */
function weighted(node: Node, parts: readonly Part[]): Sums {
  if (parts.some(({ result }) => !isKnown(result.max))) return unknownSums;
  const counted = parts.filter(({ result }) => isKnown(result.max) && !isZero(result.max));
  if (counted.length === 0) return { points: zero, max: zero };
  const base = decimal(node.max ?? 0);
  const weights = counted.map(({ item }) => decimal(item.weight ?? 1));
  const shares = counted.map(({ item, result }) =>
    lift([result.points, result.max], (points, max = zero) => multiply(decimal(item.weight ?? 1), divide(points ?? zero, max))),
  );
  return { points: lift(shares, (...numbers) => multiply(base, divide(sum(numbers), sum(weights)))), max: base };
}

/** A number for whenEmpty keeps a section whose parts are all left out. */
function rescaled(world: World, node: Node, sums: Sums, empty: Truth): { sums: Sums; leftOut: Truth } {
  const { rescale } = node;
  const applies = rescale === undefined ? false : rescale.when === 'always' ? true : any(leavers(world, node));
  if (rescale === undefined || applies === false) return { sums, leftOut: empty };
  if (applies === 'unknown' || !isKnown(sums.max)) return { sums: unknownSums, leftOut: 'unknown' };
  const base = decimal(rescale.base);
  if (isZero(sums.max)) {
    if (rescale.whenEmpty === 'left-out') return { sums: { points: zero, max: zero }, leftOut: true };
    return { sums: { points: decimal(rescale.whenEmpty), max: base }, leftOut: false };
  }
  const max = sums.max;
  return { sums: { points: lift([sums.points], (points) => divide(multiply(points, base), max)), max: base }, leftOut: empty };
}

/** For each criterion inside that asks for this scope to be rescaled: is it not applicable. */
function leavers(world: World, node: Node): Truth[] {
  return world.criteria
    .filter((placed) => node.id === null || placed.around.some((section) => section.id === node.id))
    .filter((placed) => {
      const policy = policyInForce(world.rubric, placed);
      return policy?.policy === 'rescale' && (policy.scope ?? null) === node.id;
    })
    .map(({ criterion }) => not(world.standing(criterion.id).applies));
}

function adjust(world: World, total: Num, adjustment: Adjustment): Num {
  const applies = adjustment.when === undefined ? true : world.condition(adjustment.when);
  if (!isKnown(applies)) return 'unknown';
  if (!applies) return total;
  if (adjustment.kind === 'points') return lift([total, world.term(adjustment.points)], (sofar, points = zero) => add(sofar ?? zero, clamp(points, adjustment.clamp ?? {})));
  return lift([total, world.term(adjustment.percent)], (sofar = zero, percent = zero) => add(sofar, divide(multiply(sofar, percent), rational(100n))));
}

export function round(points: Rational, rounding: RoundOrNone | undefined): Rational {
  return rounding === undefined || rounding === 'none' ? points : roundTo(points, rounding.digits, rounding.mode);
}
