import type { ReportStatus, RubricRef, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { ClassesExplained } from './classes.ts';
import { classesOf } from './classesOf.ts';
import { Evaluation } from './evaluation.ts';
import type { CriterionLine, DecisionLine, Explanation, ExplanationData, PendingLine, Reason, SectionLine, TotalLine, UsedNote } from './explanation.ts';
import { LazyCriterion, type CriterionSource } from './lazyCriterion.ts';
import { LazySection } from './lazySection.ts';
import { LazyTotal } from './lazyTotal.ts';
import { notesOf } from './notesOf.ts';
import { once } from './once.ts';
import { reasonsOf } from './reasonsOf.ts';

/** An explanation whose parts are made when they are first asked for. */
export class Explained implements Explanation {
  readonly plan: Plan;
  readonly lazy: { readonly report: ScoreReport; readonly details: () => Evaluation; readonly criteria: () => readonly CriterionLine[] };

  constructor(plan: Plan, report: ScoreReport) {
    const details = once(() => new Evaluation(plan, report));
    this.plan = plan;
    this.lazy = { report, details, criteria: once(() => criterionLines(plan, report, details)) };
  }

  get rubric(): RubricRef {
    return this.lazy.report.rubric;
  }

  get status(): ReportStatus {
    return this.lazy.report.status;
  }

  get criteria(): readonly CriterionLine[] {
    return this.lazy.criteria();
  }

  get sections(): readonly SectionLine[] {
    const { report: { sections }, details } = this.lazy;
    return sections.map((report, index) => new LazySection({ report, index, details }));
  }

  get total(): TotalLine | null {
    const { report, details } = this.lazy;
    return this.plan.total === null ? null : new LazyTotal({ plan: this.plan, report, details });
  }

  get classes(): ClassesExplained | null {
    const { rubric: { classes: scale, exemptions: exempting = [] }, classes, total } = this.plan;
    if (scale === undefined || classes === null) return null;
    const { report: { outcome, computed, qualifiers, advice, exemptions, rules, knockOuts, caps }, details } = this.lazy;
    const of = total === null ? null : scale.compare === 'rounded' ? total.shown : total.exact;
    return classesOf({ scale, plan: classes, outcome, computed, qualifiers, advice, exemptions: exempting.map((node, i) => ({ node, holds: exemptions[i]!.holds })), rules, knockOuts, caps, of }, details);
  }

  /** None without a total: points that count nowhere cost nothing. */
  get reasons(): readonly Reason[] {
    const { total } = this;
    return total === null ? [] : reasonsOf(this.criteria, total.adjustments, this.plan.rubric.classes?.direction === 'lower');
  }

  get pending(): PendingLine | null {
    const { computed } = this.lazy.report;
    if (computed.kind !== 'pending') return null;
    const { possible, openPossible, exemptPossible, waitingFor } = computed;
    return { possible, openPossible, exemptPossible, waitingFor };
  }

  get decision(): DecisionLine | null {
    const { content: { decision }, computed } = this.lazy.report;
    return decision === undefined ? null : { ...decision, computed };
  }

  get notes(): readonly UsedNote[] {
    return notesOf(this.lazy.details(), this.criteria, this.sections, this.total, this.classes);
  }

  toJSON(): ExplanationData {
    const { rubric, status, criteria, sections, total, classes, reasons, pending, decision, notes } = this;
    return { rubric, status, criteria, sections, total, classes, reasons, pending, decision, notes };
  }
}

function criterionLines(plan: Plan, report: ScoreReport, details: () => Evaluation): CriterionLine[] {
  const source: CriterionSource = { plan, reports: report.criteria, ratings: once(() => report.content.ratings), details };
  const lines: CriterionLine[] = [];
  for (let i = 0; i < source.reports.length; i++) lines.push(new LazyCriterion(source, i));
  return lines;
}
