import type { Truth } from '../expr/interval.ts';
import type { Cut } from '../generated/types.ts';
import { amountOf } from './amount.ts';
import type { BoundLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { lineClass } from './lineClass.ts';
import { shortBy } from './trailOf.ts';

interface BoundSource {
  readonly bound: Cut;
  readonly holds: Truth;
  /** The number that is compared. */
  readonly slot: number;
  readonly cmp: '<=' | '>=';
  readonly details: () => Evaluation;
}

export const LazyBound = /* @__PURE__ */ lineClass<BoundSource, BoundLine>({
  bound: ({ bound }) => bound,
  holds: ({ holds }) => holds,
  compared: ({ details, slot }) => amountOf(details().slotInterval(slot)),
  short: ({ holds, details, slot, cmp, bound }) => (holds === false ? shortBy(cmp, details().slotInterval(slot), details().interval(bound.at)) : null),
});
