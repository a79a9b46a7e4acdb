import type { Truth } from '../expr/interval.ts';
import type { Cut } from '../generated/types.ts';
import { amountOf, type Amount } from './amount.ts';
import type { BoundLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { shortBy } from './trailOf.ts';

interface Lazy {
  readonly slot: number;
  readonly cmp: '<=' | '>=';
  readonly details: () => Evaluation;
}

/** A bound whose distance is measured when it is asked for. */
export class LazyBound implements BoundLine {
  readonly bound: Cut;
  readonly holds: Truth;
  readonly lazy: Lazy;

  constructor(bound: Cut, holds: Truth, lazy: Lazy) {
    this.bound = bound;
    this.holds = holds;
    this.lazy = lazy;
  }

  get compared(): Amount {
    return amountOf(this.lazy.details().slotInterval(this.lazy.slot));
  }

  get short(): Amount | null {
    if (this.holds !== false) return null;
    const at = this.lazy.details();
    return shortBy(this.lazy.cmp, at.slotInterval(this.lazy.slot), at.interval(this.bound.at));
  }

  toJSON(): BoundLine {
    const { bound, holds, compared, short } = this;
    return { bound, holds, compared, short };
  }
}
