import type { ClassScale, Decimal, Rubric, Text } from '@chamdiem/core';
import { setAt } from '../edit/at.ts';
import { sectionPlaces } from '../read/items.ts';
import type { Path } from '../read/path.ts';
import { budgetOf } from './budget.ts';
import { decimalsIn, divideRounded, scaled, unscaled } from './decimals.ts';

/** What becomes of one cut score when the points under it are brought to another sum. */
export interface CutChange {
  readonly path: Path;
  readonly title: Text;
  readonly from: Decimal;
  readonly to: Decimal;
  /** False where the cut had to be rounded. */
  readonly exact: boolean;
}

/** The cuts of all class scales, in proportion to what their points come to before and after. The bounds as published stay as they are printed. */
export function planCuts(before: Rubric, after: Rubric, decimals: number): CutChange[] {
  const { total, sections } = budgetOf(before);
  const next = budgetOf(after);
  return [
    ...cutsIn(before.classes, ['classes'], total.made, next.total.made, decimals),
    ...sectionPlaces(before).flatMap(({ item, path }) => cutsIn(item.classes, [...path, 'classes'], sections.get(item.id)?.made ?? null, next.sections.get(item.id)?.made ?? null, decimals)),
  ];
}

/** The document with its cuts moved. */
export function withCuts(document: Rubric, changes: readonly CutChange[]): Rubric {
  return changes.reduce((sofar, { path, to }) => setAt(sofar, path, to), document);
}

function cutsIn(scale: ClassScale | undefined, path: Path, old: Decimal | null, now: Decimal | null, decimals: number): CutChange[] {
  if (scale === undefined || old === null || now === null) return [];
  return scale.list.flatMap(({ title, cut, upTo }, i) => (['cut', 'upTo'] as const).flatMap((side): CutChange[] => {
    const from = { cut, upTo }[side]?.at;
    const moved = from === undefined ? null : inProportion(from, old, now, decimals);
    return from === undefined || moved === null ? [] : [{ path: [...path, 'list', i, side, 'at'], title, from, ...moved }];
  }));
}

/** from · now / old at so many decimals; null where nothing changes. */
function inProportion(from: Decimal, old: Decimal, now: Decimal, decimals: number): { readonly to: Decimal; readonly exact: boolean } | null {
  const width = decimalsIn([from, old, now]);
  const [f, o, n] = [from, old, now].map((value) => scaled(value, width)) as [bigint, bigint, bigint];
  if (o <= 0n || o === n) return null;
  const whole = f * n * 10n ** BigInt(decimals);
  const below = o * 10n ** BigInt(width);
  return { to: unscaled(divideRounded(whole, below), decimals), exact: whole % below === 0n };
}
