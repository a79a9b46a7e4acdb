import type { CriterionReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { subtract, ZERO } from '../rational.ts';
import type { Answered } from '../report/answers.ts';
import { exactPoints, known, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine } from './explanation.ts';
import { workingOf } from './workingOf.ts';

/** What the lines of one explanation share. */
export interface CriterionSource {
  readonly plan: Plan;
  readonly reports: readonly CriterionReport[];
  /** What was answered to the criterion at a position. */
  readonly answer: (index: number) => Answered;
  readonly details: () => Evaluation;
}

/**
 * The line of the criterion at a position. Written out, not made by lineClass: there are many of these,
 * and accessors that are made in one place are called through one place, which the optimiser cannot see through.
 */
export class LazyCriterion implements CriterionLine {
  readonly source: CriterionSource;
  readonly index: number;

  constructor(source: CriterionSource, index: number) {
    this.source = source;
    this.index = index;
  }

  get id(): CriterionLine['id'] {
    return this.source.reports[this.index]!.id;
  }

  get state(): CriterionLine['state'] {
    return this.source.reports[this.index]!.state;
  }

  get role(): CriterionLine['role'] {
    return this.source.plan.criteria[this.index]!.role;
  }

  get answer(): CriterionLine['answer'] {
    return this.source.answer(this.index);
  }

  get points(): CriterionLine['points'] {
    return this.source.reports[this.index]!.points;
  }

  get exact(): CriterionLine['exact'] {
    return this.source.reports[this.index]!.exact;
  }

  get max(): CriterionLine['max'] {
    return this.source.reports[this.index]!.max;
  }

  get lost(): CriterionLine['lost'] {
    return this.role === 'normal' ? lostIn(this.source.reports[this.index]!) : null;
  }

  get working(): CriterionLine['working'] {
    return workingOf(this.source.details(), this.index);
  }

  toJSON(): CriterionLine {
    const { id, state, role, answer, points, exact, max, lost, working } = this;
    return { id, state, role, answer, points, exact, max, lost, working };
  }
}

function lostIn({ points, exact, max }: CriterionReport): Amount | null {
  const got = exactPoints({ points, exact });
  if (got === null || max === null) return null;
  const lost = subtract(exactPoints({ points: max })!, got);
  return known(lost.n > 0n ? lost : ZERO);
}
