import type { Decimal, Id, Item, Rubric, Section } from '@chamdiem/core';
import { divideRounded, scaled } from './decimals.ts';
import { pointsMade } from './budget.ts';

const WIDTH = 12;

interface Share {
  readonly n: bigint;
  readonly d: bigint;
}

/** How much of the result each section and criterion decides, in tenths of a per cent: by points where they are added, by weight where they are weighed. None for bonus, deduction and grades. */
export function effectiveShares(document: Rubric): ReadonlyMap<Id, number> {
  const shares = new Map<Id, number>();
  const visit = (items: readonly Item[], combine: NonNullable<Section['combine']>, whole: Share): void => {
    const parts = items.filter((item) => (item.role ?? 'normal') === 'normal');
    const sizes = parts.map((item) => sizeOf(document, item, combine));
    const sum = sizes.reduce<bigint>((all, size) => all + (size ?? 0n), 0n);
    parts.forEach((item, i) => {
      const size = sizes[i];
      if (size === null || size === undefined || sum <= 0n) return;
      const share = { n: whole.n * size, d: whole.d * sum };
      shares.set(item.id, Number(divideRounded(share.n * 1000n, share.d)));
      if (item.kind === 'section') visit(item.items, item.combine ?? 'sum', share);
    });
  };
  visit(document.sections, document.total?.combine ?? 'sum', { n: 1n, d: 1n });
  return shares;
}

function sizeOf(document: Rubric, item: Item, combine: NonNullable<Section['combine']>): bigint | null {
  const points: Decimal | null = pointsMade(document, item);
  switch (combine) {
    case 'sum': return points === null ? null : scaled(points, WIDTH);
    case 'weighted': return scaled(item.weight ?? 1, WIDTH);
    case 'mean': return 1n;
    case 'min':
    case 'max':
    case 'none': return null;
  }
}
