import type { Truth } from '../expr/interval.ts';
import type { Cut } from '../generated/types.ts';
import { amountOf } from './amount.ts';
import type { BoundLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { shortBy } from './trailOf.ts';

/** A bound, whether it holds, and the slot of the number that is compared. */
export interface RuledBound {
  readonly bound: Cut;
  readonly holds: Truth;
  readonly slot: number;
  readonly cmp: '<=' | '>=';
}

export class LazyBound implements BoundLine {
  readonly ruled: RuledBound;
  readonly details: () => Evaluation;

  constructor(ruled: RuledBound, details: () => Evaluation) {
    this.ruled = ruled;
    this.details = details;
  }

  get bound(): BoundLine['bound'] {
    return this.ruled.bound;
  }

  get holds(): BoundLine['holds'] {
    return this.ruled.holds;
  }

  get compared(): BoundLine['compared'] {
    return amountOf(this.details().slotInterval(this.ruled.slot));
  }

  get short(): BoundLine['short'] {
    const { holds, slot, cmp, bound } = this.ruled;
    if (holds !== false) return null;
    const at = this.details();
    return shortBy(cmp, at.slotInterval(slot), at.interval(bound.at));
  }

  toJSON(): BoundLine {
    const { bound, holds, compared, short } = this;
    return { bound, holds, compared, short };
  }
}
