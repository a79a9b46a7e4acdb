import type { Truth } from '../expr/interval.ts';
import type { Condition, Lift } from '../generated/types.ts';
import type { ForceLine, RuleLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { trailOf } from './trailOf.ts';

/** A rule, what its condition came to, and the condition. */
export interface RuledRule {
  readonly id: string;
  readonly holds: Truth;
  readonly condition: Condition;
}

export interface RuledForce extends RuledRule {
  readonly classId: string;
  readonly advisory: boolean;
  readonly lifted: Lift | null;
  readonly decided: boolean;
}

export class LazyRule implements RuleLine {
  readonly ruled: RuledRule;
  readonly details: () => Evaluation;

  constructor(ruled: RuledRule, details: () => Evaluation) {
    this.ruled = ruled;
    this.details = details;
  }

  get id(): RuleLine['id'] {
    return this.ruled.id;
  }

  get holds(): RuleLine['holds'] {
    return this.ruled.holds;
  }

  get trail(): RuleLine['trail'] {
    return trailOf(this.details(), this.ruled.condition);
  }

  toJSON(): RuleLine {
    const { id, holds, trail } = this;
    return { id, holds, trail };
  }
}

export class LazyForce implements ForceLine {
  readonly ruled: RuledForce;
  readonly details: () => Evaluation;

  constructor(ruled: RuledForce, details: () => Evaluation) {
    this.ruled = ruled;
    this.details = details;
  }

  get id(): ForceLine['id'] {
    return this.ruled.id;
  }

  get holds(): ForceLine['holds'] {
    return this.ruled.holds;
  }

  get trail(): ForceLine['trail'] {
    return trailOf(this.details(), this.ruled.condition);
  }

  get classId(): ForceLine['classId'] {
    return this.ruled.classId;
  }

  get advisory(): ForceLine['advisory'] {
    return this.ruled.advisory;
  }

  get lifted(): ForceLine['lifted'] {
    return this.ruled.lifted;
  }

  get decided(): ForceLine['decided'] {
    return this.ruled.decided;
  }

  toJSON(): ForceLine {
    const { id, holds, trail, classId, advisory, lifted, decided } = this;
    return { id, holds, trail, classId, advisory, lifted, decided };
  }
}
