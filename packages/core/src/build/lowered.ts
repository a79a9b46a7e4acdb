import type { Expr } from '../expr/expr.ts';
import type { MethodPlace } from '../methods/method.ts';
import type { Rational } from '../rational.ts';
import type { Part } from './combine.ts';

/** Results of an item that become slots; a slot's name is this and the item's id. */
export type ItemResult = 'ruled-na' | 'na' | 'earned' | 'points' | 'max' | 'left-out';

/** What is made of a criterion or section, each when it is first asked for. */
export interface Lowered extends Record<ItemResult, Expr | 'making' | undefined> {
  place: MethodPlace | undefined;
  value: Expr | null | undefined;
  of: Expr | null | undefined;
  raw: Expr | null | 'making' | undefined;
  limits: { readonly least: Rational; readonly most: Rational } | undefined;
  /** How the section around sees it; null without points. */
  part: Part | null | undefined;
}

export const NOTHING_YET: Lowered = {
  place: undefined, value: undefined, of: undefined, raw: undefined, limits: undefined, part: undefined,
  'ruled-na': undefined, na: undefined, earned: undefined, points: undefined, max: undefined, 'left-out': undefined,
};
