import type { CriterionReport, CriterionState, Rating, Ratings, Role } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { subtract, ZERO } from '../rational.ts';
import { exactPoints, known, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine } from './explanation.ts';
import type { Working } from './working.ts';
import { workingOf } from './workingOf.ts';

/** What the lines of one explanation share. */
export interface CriterionSource {
  readonly plan: Plan;
  readonly reports: readonly CriterionReport[];
  readonly ratings: () => Ratings;
  readonly details: () => Evaluation;
}

/** A line that reads the report and works nothing out before it is asked: most lines of most explanations never are. */
export class LazyCriterion implements CriterionLine {
  readonly lazy: CriterionSource;
  readonly index: number;

  constructor(lazy: CriterionSource, index: number) {
    this.lazy = lazy;
    this.index = index;
  }

  get id(): string {
    return reportOf(this).id;
  }

  get state(): CriterionState {
    return reportOf(this).state;
  }

  get role(): Role {
    return this.lazy.plan.criteria[this.index]!.role;
  }

  get answer(): boolean | number | string | null {
    const ratings = this.lazy.ratings();
    const rating: Rating | undefined = Object.hasOwn(ratings, this.id) ? ratings[this.id] : undefined;
    if (rating === undefined) return null;
    return typeof rating === 'object' ? (rating?.value ?? null) : rating;
  }

  get points(): number | null {
    return reportOf(this).points;
  }

  get exact(): string | undefined {
    return reportOf(this).exact;
  }

  get max(): number | null {
    return reportOf(this).max;
  }

  get lost(): Amount | null {
    const points = exactPoints(this);
    if (points === null || this.max === null || this.role !== 'normal') return null;
    const lost = subtract(exactPoints({ points: this.max })!, points);
    return known(lost.n > 0n ? lost : ZERO);
  }

  get working(): Working {
    return workingOf(this.lazy.details(), this.index);
  }

  toJSON(): CriterionLine {
    const { id, state, role, answer, points, exact, max, lost, working } = this;
    return { id, state, role, answer, points, ...(exact === undefined ? {} : { exact }), max, lost, working };
  }
}

function reportOf({ lazy, index }: LazyCriterion): CriterionReport {
  return lazy.reports[index]!;
}
