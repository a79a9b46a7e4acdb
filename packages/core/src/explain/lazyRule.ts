import type { Truth } from '../expr/interval.ts';
import type { Condition, Lift } from '../generated/types.ts';
import type { ForceLine, RuleLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import type { Trail } from './trail.ts';
import { trailOf } from './trailOf.ts';

interface Lazy {
  readonly condition: Condition;
  readonly details: () => Evaluation;
}

/** A rule whose parts are looked at when they are asked for. */
export class LazyRule implements RuleLine {
  readonly id: string;
  readonly holds: Truth;
  readonly lazy: Lazy;

  constructor(id: string, holds: Truth, lazy: Lazy) {
    this.id = id;
    this.holds = holds;
    this.lazy = lazy;
  }

  get trail(): Trail {
    const { condition, details } = this.lazy;
    return trailOf(details(), condition);
  }

  toJSON(): RuleLine {
    const { lazy: _lazy, ...own } = this;
    return { ...own, trail: this.trail };
  }
}

export class LazyForce extends LazyRule implements ForceLine {
  readonly classId: string;
  readonly advisory: boolean;
  readonly lifted: Lift | null;
  readonly decided: boolean;

  constructor(id: string, holds: Truth, lazy: Lazy, { classId, advisory, lifted, decided }: Pick<ForceLine, 'classId' | 'advisory' | 'lifted' | 'decided'>) {
    super(id, holds, lazy);
    this.classId = classId;
    this.advisory = advisory;
    this.lifted = lifted;
    this.decided = decided;
  }
}
