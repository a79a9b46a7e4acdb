import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { FastReport } from '../program/fastReport.ts';
import { answerIn } from '../report/answers.ts';
import { classesOf } from './classesOf.ts';
import { LazyCriterion, type CriterionSource } from './criterionLine.ts';
import { Evaluation } from './evaluation.ts';
import type { CriterionLine, Explanation, ExplanationData } from './explanation.ts';
import { lineClass, type Parts } from './lineClass.ts';
import { notesOf } from './notesOf.ts';
import { once } from './once.ts';
import { reasonsOf } from './reasonsOf.ts';
import { LazySection } from './sectionLine.ts';
import { LazyTotal } from './totalLine.ts';

interface ExplanationSource {
  readonly plan: Plan;
  readonly report: ScoreReport;
  readonly details: () => Evaluation;
  readonly criteria: () => readonly CriterionLine[];
}

const parts: Parts<ExplanationSource, ExplanationData> = {
  rubric: ({ report }) => report.rubric,
  status: ({ report }) => report.status,
  criteria: ({ criteria }) => criteria(),
  sections: ({ report: { sections }, details }) => {
    const source = { reports: sections, details };
    return sections.map((_, i) => new LazySection(source, i));
  },
  total: (source) => (source.plan.total === null ? null : new LazyTotal(source)),
  classes: ({ plan: { rubric: { classes: scale, exemptions: exempting = [] }, classes, total }, report, details }) => {
    if (scale === undefined || classes === null) return null;
    const { outcome, computed, qualifiers, advice, exemptions, rules, knockOuts, caps } = report;
    const of = total === null ? null : scale.compare === 'rounded' ? total.shown : total.exact;
    return classesOf({ scale, plan: classes, outcome, computed, qualifiers, advice, exemptions: exempting.map((node, i) => ({ node, holds: exemptions[i]!.holds })), rules, knockOuts, caps, of }, details);
  },
  // None without a total: points that count nowhere cost nothing.
  reasons: (source) => {
    const total = parts.total(source, 0);
    return total === null ? [] : reasonsOf(source.criteria(), total.adjustments, source.plan.rubric.classes?.direction === 'lower');
  },
  pending: ({ report: { computed } }) => {
    if (computed.kind !== 'pending') return null;
    const { possible, openPossible, exemptPossible, waitingFor } = computed;
    return { possible, openPossible, exemptPossible, waitingFor };
  },
  decision: ({ report: { content: { decision }, computed } }) => (decision === undefined ? null : { ...decision, computed }),
  notes: (source) => notesOf(source.details(), source.criteria(), parts.sections(source, 0), parts.total(source, 0), parts.classes(source, 0)),
};

const Lazy = /* @__PURE__ */ lineClass<ExplanationSource, ExplanationData>(parts);

/** An explanation whose parts are made when they are first asked for. */
export class Explained extends Lazy implements Explanation {
  constructor(plan: Plan, report: ScoreReport) {
    const details = once(() => new Evaluation(plan, report));
    super({ plan, report, details, criteria: once(() => criterionLines(plan, report, details)) });
  }

  get plan(): Plan {
    return this.source.plan;
  }
}

function criterionLines(plan: Plan, report: ScoreReport, details: () => Evaluation): CriterionLine[] {
  const { criteria: reports } = report;
  const ratings = once(() => report.content.ratings);
  // A report that still has its registers need not write them out as a sheet.
  const answer: CriterionSource['answer'] = report instanceof FastReport ? (index) => report.answerTo(index) : (index) => answerIn(ratings(), plan.criteria[index]!.id);
  const source: CriterionSource = { plan, reports, answer, details };
  const lines: CriterionLine[] = [];
  for (let i = 0; i < reports.length; i++) lines.push(new LazyCriterion(source, i));
  return lines;
}
