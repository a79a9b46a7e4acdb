import type { Truth } from '../expr/interval.ts';
import type { Condition } from '../generated/types.ts';
import type { RuleLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import type { Trail } from './trail.ts';
import { trailOf } from './trailOf.ts';

/** A rule whose parts are looked at on first use. */
export class LazyRule implements RuleLine {
  readonly id: string;
  readonly holds: Truth;
  readonly #condition: Condition;
  readonly #details: () => Evaluation;
  #trail: Trail | null = null;

  constructor(id: string, holds: Truth, condition: Condition, details: () => Evaluation) {
    this.id = id;
    this.holds = holds;
    this.#condition = condition;
    this.#details = details;
  }

  get trail(): Trail {
    return (this.#trail ??= trailOf(this.#details(), this.#condition));
  }

  toJSON(): RuleLine {
    return { ...this, trail: this.trail };
  }
}
