import type { ReportStatus, RubricRef, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import type { ClassesExplained } from './classes.ts';
import { classesOf } from './classesOf.ts';
import { Evaluation } from './evaluation.ts';
import type { CriterionLine, DecisionLine, Explanation, ExplanationData, PendingLine, Reason, SectionLine, TotalLine, UsedNote } from './explanation.ts';
import { LazyCriterion, LazySection } from './lines.ts';
import { LazyTotal } from './lazyTotal.ts';
import { notesOf } from './notesOf.ts';
import { reasonsOf } from './reasonsOf.ts';

/** An explanation whose parts are made when they are first asked for. */
export class Explained implements Explanation {
  readonly plan: Plan;
  readonly #report: ScoreReport;
  readonly #details: () => Evaluation;
  #criteria: readonly CriterionLine[] | null = null;
  #sections: readonly SectionLine[] | null = null;
  #classes: ClassesExplained | null = null;

  constructor(plan: Plan, report: ScoreReport) {
    let evaluation: Evaluation | null = null;
    this.plan = plan;
    this.#report = report;
    this.#details = () => (evaluation ??= new Evaluation(plan, report));
  }

  get rubric(): RubricRef {
    return this.#report.rubric;
  }

  get status(): ReportStatus {
    return this.#report.status;
  }

  get criteria(): readonly CriterionLine[] {
    return (this.#criteria ??= this.#criterionLines());
  }

  get sections(): readonly SectionLine[] {
    return (this.#sections ??= this.#report.sections.map((section, i) => new LazySection(section, i, this.#details)));
  }

  get total(): TotalLine | null {
    return this.plan.total === null ? null : new LazyTotal(this.plan, this.#report, this.#details);
  }

  get classes(): ClassesExplained | null {
    return (this.#classes ??= this.#classesExplained());
  }

  /** None without a total: points that count nowhere cost nothing. */
  get reasons(): readonly Reason[] {
    const { total } = this;
    return total === null ? [] : reasonsOf(this.criteria, total.adjustments, this.plan.rubric.classes?.direction === 'lower');
  }

  get pending(): PendingLine | null {
    const { computed } = this.#report;
    if (computed.kind !== 'pending') return null;
    const { possible, openPossible, exemptPossible, waitingFor } = computed;
    return { possible, openPossible, exemptPossible, waitingFor };
  }

  get decision(): DecisionLine | null {
    const { content, computed } = this.#report;
    return content.decision === undefined ? null : { ...content.decision, computed };
  }

  get notes(): readonly UsedNote[] {
    return notesOf(this.#details(), this.criteria, this.sections, this.total, this.classes);
  }

  toJSON(): ExplanationData {
    const { rubric, status, criteria, sections, total, classes, reasons, pending, decision, notes } = this;
    return { rubric, status, criteria, sections, total, classes, reasons, pending, decision, notes };
  }

  #criterionLines(): CriterionLine[] {
    const { criteria, content: { ratings } } = this.#report;
    const lines: CriterionLine[] = [];
    for (let i = 0; i < criteria.length; i++) {
      const { id, role } = this.plan.criteria[i]!;
      lines.push(new LazyCriterion(criteria[i]!, role, Object.hasOwn(ratings, id) ? ratings[id] : undefined, i, this.#details));
    }
    return lines;
  }

  #classesExplained(): ClassesExplained | null {
    const { rubric, classes, total } = this.plan;
    if (rubric.classes === undefined || classes === null) return null;
    const { outcome, computed, qualifiers, advice, exemptions, rules, knockOuts, caps } = this.#report;
    const of = total === null ? null : rubric.classes.compare === 'rounded' ? total.shown : total.exact;
    const exempting = (rubric.exemptions ?? []).map((node, i) => ({ node, holds: exemptions[i]!.holds }));
    return classesOf({ scale: rubric.classes, plan: classes, outcome, computed, qualifiers, advice, exemptions: exempting, rules, knockOuts, caps, of }, this.#details);
  }
}
