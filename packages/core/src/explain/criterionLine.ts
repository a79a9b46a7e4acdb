import { subtract, ZERO } from '../rational.ts';
import type { Figures } from '../report/figures.ts';
import { exactPoints, known, type Amount } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine } from './explanation.ts';
import { workingOf } from './workingOf.ts';

/** The line of the criterion at a position. */
export class LazyCriterion implements CriterionLine {
  readonly figures: Figures;
  readonly index: number;
  readonly details: () => Evaluation;

  constructor(figures: Figures, index: number, details: () => Evaluation) {
    this.figures = figures;
    this.index = index;
    this.details = details;
  }

  get id(): CriterionLine['id'] {
    return this.figures.id;
  }

  get state(): CriterionLine['state'] {
    return this.figures.state;
  }

  get role(): CriterionLine['role'] {
    return this.figures.role;
  }

  get answer(): CriterionLine['answer'] {
    return this.figures.answer;
  }

  get points(): CriterionLine['points'] {
    return this.figures.points;
  }

  get exact(): CriterionLine['exact'] {
    return this.figures.exact;
  }

  get max(): CriterionLine['max'] {
    return this.figures.max;
  }

  get lost(): CriterionLine['lost'] {
    return this.role === 'normal' ? lostIn(this.figures) : null;
  }

  get working(): CriterionLine['working'] {
    return workingOf(this.details(), this.index);
  }

  toJSON(): CriterionLine {
    const { id, state, role, answer, points, exact, max, lost, working } = this;
    return { id, state, role, answer, points, exact, max, lost, working };
  }
}

function lostIn({ points, exact, max }: Figures): Amount | null {
  const got = exactPoints({ points, exact });
  if (got === null || max === null) return null;
  const lost = subtract(exactPoints({ points: max })!, got);
  return known(lost.n > 0n ? lost : ZERO);
}
