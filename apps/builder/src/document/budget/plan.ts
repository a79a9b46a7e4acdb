import type { Decimal, Id, Rubric } from '@chamdiem/core';
import { withMost } from '../edit/methods/withMost.ts';
import { adjustable, type Adjustable } from './adjustable.ts';
import { apportion } from './apportion.ts';
import { budgetOf } from './budget.ts';
import { decimalsIn, scaled, unscaled } from './decimals.ts';

/** What an operation does to one criterion. */
export interface Change {
  readonly id: Id;
  readonly from: Decimal;
  readonly to: Decimal;
  /** False where points had to be rounded to come out: the criterion's own, or those of its lesser levels. */
  readonly exact: boolean;
}

/** Spreads what is missing of a section's declared maximum, or of the total's, over its criteria in proportion to their points, in multiples of the step. Empty where nothing is missing or nothing can change. */
export function planSpread(document: Rubric, { section, base, step }: { readonly section: Id | null; readonly base?: Decimal; readonly step: Decimal }): Change[] {
  const account = section === null ? budgetOf(document).total : budgetOf(document).sections.get(section);
  const target = base ?? account?.base ?? null;
  if (target === null) return [];
  return settled(adjustable(document, section), (parts) => {
    const width = decimalsIn([target, step, account?.made ?? 0, ...parts.map(({ most }) => most)]);
    const missing = scaled(target, width) - scaled(account?.made ?? 0, width);
    const old = parts.map(({ most }) => scaled(most, width));
    if (missing === 0n || (missing < 0n && -missing > old.reduce((a, b) => a + b, 0n))) return null;
    const size = scaled(step, width);
    const coarse = size > 0n && missing % size === 0n ? apportion(missing / size, old).map((part) => part * size) : null;
    // A step that does not divide what is missing, or takes more than a criterion has, gives way to the last decimal.
    const added = coarse?.every((part, i) => old[i]! + part >= 0n) === true ? coarse : apportion(missing, old);
    return { points: old.map((points, i) => unscaled(points + added[i]!, width)), decimals: width, comesOut: () => true };
  });
}

/** Whether every change is a multiple of the step: a spread that does not come out in it was made finer. */
export function keepsStep(changes: readonly Change[], step: Decimal): boolean {
  return changes.every(({ from, to }) => {
    const width = decimalsIn([from, to, step]);
    return (scaled(to, width) - scaled(from, width)) % scaled(step, width) === 0n;
  });
}

/** Brings all points together to a base, 100 unless told, in proportion; what does not come out goes by largest remainder at this many decimals. */
export function planScale(document: Rubric, { base = 100, decimals }: { readonly base?: Decimal; readonly decimals: number }): Change[] {
  const { made } = budgetOf(document).total;
  if (made === null) return [];
  return settled(adjustable(document, null), (parts) => {
    const width = decimalsIn([base, made, ...parts.map(({ most }) => most)]);
    const old = parts.map(({ most }) => scaled(most, width));
    const sum = old.reduce((a, b) => a + b, 0n);
    // What cannot be changed (a shared scale, a weighted section) keeps its points, and the rest makes up for it.
    const fixed = unscaled(scaled(made, width) - sum, width);
    const places = Math.max(decimals, decimalsIn([base, fixed]));
    const rest = scaled(base, places) - scaled(fixed, places);
    if (sum <= 0n || rest < 0n) return null;
    const next = apportion(rest, old);
    return {
      points: next.map((points) => unscaled(points, places)),
      decimals,
      comesOut: (i) => next[i]! * sum === rest * old[i]!,
    };
  });
}

interface Proposal {
  readonly points: readonly Decimal[];
  readonly decimals: number;
  readonly comesOut: (i: number) => boolean;
}

/** The changes of a proposal. Criteria that cannot take what is proposed for them keep their points, and the others are asked again. */
function settled(parts: readonly Adjustable[], propose: (parts: readonly Adjustable[]) => Proposal | null): Change[] {
  const proposal = parts.length === 0 ? null : propose(parts);
  if (proposal === null) return [];
  const { points, decimals, comesOut } = proposal;
  const fitted = parts.map(({ place, most }, i) => withMost(place.item.method, most, points[i]!, Math.max(2, decimals)));
  const able = parts.filter((_, i) => fitted[i] !== null);
  if (able.length < parts.length) return settled(able, propose);
  return parts.flatMap(({ place, most }, i): Change[] => {
    const to = points[i]!;
    const width = decimalsIn([most, to]);
    if (scaled(most, width) === scaled(to, width)) return [];
    return [{ id: place.item.id, from: most, to, exact: comesOut(i) && fitted[i]?.rounded !== true }];
  });
}
