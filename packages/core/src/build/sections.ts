import type { Expr } from '../expr/expr.ts';
import { any, choose, sum, zero } from '../expr/make.ts';
import type { Combine, RoundOrNone } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import { compare, ONE } from '../rational.ts';
import type { Build } from './build.ts';
import { clamped, combine, rescaled, type Combined, type Part } from './combine.ts';
import { criterionMax, criterionPoints, earnedOf, isGraded, leftOutOf, naOf, policyOf, rangeOf } from './criteria.ts';
import type { ItemSymbol, SectionSymbol } from './symbols.ts';
import { decimalOf } from './terms.ts';

/** Points, maximum and being left out of a section; null when it has no points. */
export function sectionOf(b: Build, symbol: SectionSymbol): Combined | null {
  if (!hasPoints(b, symbol)) return null;
  const { node, path } = symbol;
  const before = (): Combined => combinedItems(b, symbol.items, node, path, symbol);
  const plain = lazily(before);
  const leftOut = b.itemSlot(symbol, 'left-out', 'boolean', () => plain().leftOut);
  const max = b.itemSlot(symbol, 'max', 'number', () => choose(leftOut, zero, clamped(b, zero, plain().max, node.clamp, path).max));
  const points = b.itemSlot(symbol, 'points', 'number', () => {
    const adjusted = sum([plain().points, ...extraPoints(b, symbol.items)]);
    return choose(leftOut, zero, rounded(clamped(b, adjusted, zero, node.clamp, path).points, node.rounding ?? b.rubric.rounding?.section));
  });
  return { points, max, leftOut };
}

/** The normal items combined and rescaled, before bonus, deduction, clamp and rounding. */
export function combinedItems(b: Build, items: readonly ItemSymbol[], node: { readonly combine?: Combine; readonly max?: number | string; readonly rescale?: SectionSymbol['node']['rescale'] }, path: Path, scope: SectionSymbol | null): Combined {
  const parts = partsOf(b, items).filter((part) => part.role === 'normal');
  const max = node.max === undefined ? null : decimalOf(b, node.max, [...path, 'max']);
  const combined = combine(b, node.combine ?? 'sum', parts, max, path);
  if (node.rescale === undefined) return combined;
  const trigger = node.rescale.when === 'always' ? { kind: 'all', args: [] } as const : anyRescaled(b, scope);
  return rescaled(b, combined, node.rescale, trigger, parts.every(({ proper }) => proper), path);
}

/** What bonus and deduction items add. */
export function extraPoints(b: Build, items: readonly ItemSymbol[]): Expr[] {
  return partsOf(b, items).filter((part) => part.role !== 'normal').map((part) => part.points);
}

export function rounded(arg: Expr, rounding: RoundOrNone | undefined): Expr {
  return rounding === undefined || rounding === 'none' ? arg : { kind: 'round', arg, ...rounding };
}

/** True when something in the item can give points. */
export function hasPoints(b: Build, item: ItemSymbol): boolean {
  return item.kind === 'section' ? item.node.combine !== 'none' && item.items.some((each) => hasPoints(b, each)) : !isGraded(b, item);
}

/** The items that give points. */
function partsOf(b: Build, items: readonly ItemSymbol[]): Part[] {
  return items.map((item) => partOf(b, item)).filter((part) => part !== null);
}

function partOf(b: Build, item: ItemSymbol): Part | null {
  const lowered = b.lowered(item);
  return lowered.part === undefined ? (lowered.part = makePart(b, item)) : lowered.part;
}

function makePart(b: Build, item: ItemSymbol): Part | null {
  const weight = item.node.weight === undefined ? ONE : decimalOf(b, item.node.weight, [...item.path, 'weight']);
  const role = item.node.role ?? 'normal';
  if (item.kind === 'section') {
    const section = sectionOf(b, item);
    return section === null ? null : { points: section.points, max: section.max, leftOut: section.leftOut, role, weight, proper: isProper(b, item) };
  }
  const points = criterionPoints(b, item);
  const max = criterionMax(b, item);
  return points === null || max === null ? null : { points, max, leftOut: leftOutOf(b, item), role, weight, proper: isProper(b, item) };
}

/** Points within 0 and the maximum, whatever applies: no bonus, deduction, rounding or clamp in between. */
function isProper(b: Build, item: ItemSymbol): boolean {
  if ((item.node.role ?? 'normal') !== 'normal') return false;
  if (item.kind === 'section') return emptyFits(b, item) && item.node.clamp === undefined && item.node.rounding === undefined && b.rubric.rounding?.section === undefined && item.items.every((each) => partOf(b, each)?.proper ?? isProper(b, each));
  const earned = earnedOf(b, item);
  if (earned === null) return true;
  const { lo, hi } = b.range(earned);
  const { least, most } = rangeOf(b, item);
  return lo.n >= 0n && least.n >= 0n && compare(hi, most) <= 0;
}

function emptyFits(b: Build, { node: { rescale }, path }: SectionSymbol): boolean {
  if (rescale === undefined || rescale.whenEmpty === 'left-out') return true;
  const empty = decimalOf(b, rescale.whenEmpty, [...path, 'rescale', 'whenEmpty']);
  return empty.n >= 0n && compare(empty, decimalOf(b, rescale.base, [...path, 'rescale', 'base'])) <= 0;
}

/** When a criterion that asks for this scope to be rescaled does not apply. */
function anyRescaled(b: Build, scope: SectionSymbol | null): Expr {
  const asking = [...b.symbols.criteria.values()].filter((symbol) => {
    const policy = policyOf(b, symbol);
    return policy?.policy === 'rescale' && (scope === null ? policy.scope === undefined : policy.scope === scope.node.id && symbol.around.includes(scope));
  });
  return any(asking.map((symbol) => naOf(b, symbol)));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

