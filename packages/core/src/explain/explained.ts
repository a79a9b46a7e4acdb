import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { fastFigures } from '../program/fastFigures.ts';
import { isFastOf } from '../program/fastReport.ts';
import { answerIn } from '../report/answers.ts';
import type { Figures } from '../report/figures.ts';
import { classesOf } from './classesOf.ts';
import { LazyCriterion } from './criterionLine.ts';
import { Evaluation } from './evaluation.ts';
import type { Explanation, ExplanationData } from './explanation.ts';
import { notesOf } from './notesOf.ts';
import { once } from './once.ts';
import { reasonsOf } from './reasonsOf.ts';
import { ruledBy } from './ruledBy.ts';
import { LazySection } from './sectionLine.ts';
import { LazyTotal } from './totalLine.ts';

/** An explanation whose parts are made when they are first asked for. */
export class Explained implements Explanation {
  readonly plan: Plan;
  readonly report: ScoreReport;
  readonly details: () => Evaluation;
  readonly lines: () => readonly LazyCriterion[];

  constructor(plan: Plan, report: ScoreReport) {
    this.plan = plan;
    this.report = report;
    this.details = once(() => new Evaluation(plan, report));
    this.lines = once(() => criterionLines(plan, report, this.details));
  }

  get rubric(): ExplanationData['rubric'] {
    return this.report.rubric;
  }

  get status(): ExplanationData['status'] {
    return this.report.status;
  }

  get criteria(): ExplanationData['criteria'] {
    return this.lines();
  }

  get sections(): ExplanationData['sections'] {
    return this.report.sections.map((section, i) => new LazySection(section, i, this.details));
  }

  get total(): LazyTotal | null {
    return this.plan.total === null ? null : new LazyTotal(this.plan, this.report, this.details);
  }

  get classes(): ExplanationData['classes'] {
    const ruled = ruledBy(this.plan, this.report);
    return ruled === null ? null : classesOf(ruled, this.details);
  }

  /** None without a total: points that count nowhere cost nothing. */
  get reasons(): ExplanationData['reasons'] {
    const { total } = this;
    return total === null ? [] : reasonsOf(this.criteria, total.adjustments, this.plan.rubric.classes?.direction === 'lower');
  }

  get pending(): ExplanationData['pending'] {
    const { computed } = this.report;
    if (computed.kind !== 'pending') return null;
    const { possible, openPossible, exemptPossible, waitingFor } = computed;
    return { possible, openPossible, exemptPossible, waitingFor };
  }

  get decision(): ExplanationData['decision'] {
    const { content: { decision }, computed } = this.report;
    return decision === undefined ? null : { ...decision, computed };
  }

  get notes(): ExplanationData['notes'] {
    return notesOf(this.details(), this.criteria, this.sections, this.total, this.classes);
  }

  toJSON(): ExplanationData {
    const { rubric, status, criteria, sections, total, classes, reasons, pending, decision, notes } = this;
    return { rubric, status, criteria, sections, total, classes, reasons, pending, decision, notes };
  }
}

function criterionLines(plan: Plan, report: ScoreReport, details: () => Evaluation): LazyCriterion[] {
  // A report that still has its registers need not make its lists.
  const figures = isFastOf(plan, report) ? fastFigures(report.lazy) : listedFigures(plan, report);
  const lines = new Array<LazyCriterion>(figures.length);
  for (let i = 0; i < figures.length; i++) lines[i] = new LazyCriterion(figures[i]!, i, details);
  return lines;
}

function listedFigures({ criteria }: Plan, { criteria: list, content: { ratings } }: ScoreReport): Figures[] {
  return list.map(({ id, state, points, exact, max }, i) => ({ id, state, role: criteria[i]?.role ?? 'normal', answer: answerIn(ratings, id), points, exact, max }));
}
