import type { Decimal, Id, Item, Rubric, Section } from '@chamdiem/core';
import { sectionPlaces } from '../read/items.ts';
import { decimalsIn, scaled, unscaled } from './decimals.ts';
import { mostOf } from './most.ts';

/** Points that something makes against the points that it should have. */
export interface Account {
  /** What the parts make; null where they have no points or are not simply added. */
  readonly made: Decimal | null;
  /** What was declared; null where nothing was. */
  readonly base: Decimal | null;
  /** base − made: positive while points are missing, negative when there are too many; null where one of them is. */
  readonly missing: Decimal | null;
}

export interface Budget {
  readonly sections: ReadonlyMap<Id, Account>;
  readonly total: Account;
}

const budgets = new WeakMap<Rubric, Budget>();

/** Decimals in which sums are taken: more than any real table has, and what a number has beyond them is an issue elsewhere. */
const WIDTH = 12;

/** The points of every section and of the whole against what is declared. */
export function budgetOf(document: Rubric): Budget {
  const before = budgets.get(document);
  if (before !== undefined) return before;
  const sections = new Map(sectionPlaces(document).map(({ item }) => [item.id, account(pointsMade(document, item), item.max ?? null)]));
  const budget = { sections, total: account(sumOf(document, document.sections, document.total?.combine ?? 'sum'), document.total?.max ?? document.total?.rescale?.base ?? null) };
  budgets.set(document, budget);
  return budget;
}

/** The most points that a section or criterion counts with; null where it has none, or where its parts are not simply added. */
export function pointsMade(document: Rubric, item: Item): Decimal | null {
  if (item.kind === 'criterion') return mostOf(item.method, document.scales);
  if (item.rescale?.when === 'always') return item.rescale.base;
  if (item.combine === 'weighted') return item.max ?? null;
  const sum = sumOf(document, item.items, item.combine ?? 'sum');
  const limit = item.clamp?.max;
  return sum !== null && limit !== undefined && scaled(limit, WIDTH) < scaled(sum, WIDTH) ? limit : sum;
}

const sums = new WeakMap<readonly Item[], { readonly scales: Rubric['scales']; readonly combine: Section['combine']; readonly sum: Decimal | null }>();

/** Kept per frozen list, for a keystroke changes one of a hundred sections. */
function sumOf(document: Rubric, items: readonly Item[], combine: NonNullable<Section['combine']>): Decimal | null {
  const before = sums.get(items);
  if (before !== undefined && before.scales === document.scales && before.combine === combine) return before.sum;
  const sum = added(document, items, combine);
  sums.set(items, { scales: document.scales, combine, sum });
  return sum;
}

function added(document: Rubric, items: readonly Item[], combine: NonNullable<Section['combine']>): Decimal | null {
  if (combine !== 'sum') return null;
  const parts = items.filter(({ role = 'normal' }) => role === 'normal').map((item) => pointsMade(document, item)).filter((points) => points !== null);
  return parts.length === 0 ? null : unscaled(parts.reduce<bigint>((sum, points) => sum + scaled(points, WIDTH), 0n), WIDTH);
}

function account(made: Decimal | null, base: Decimal | null): Account {
  if (made === null || base === null) return { made, base, missing: null };
  const width = decimalsIn([made, base]);
  return { made, base, missing: unscaled(scaled(base, width) - scaled(made, width), width) };
}
