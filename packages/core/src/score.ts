import { classify, forceStates, ruleStates, slotsOf, type Classification } from './classify.ts';
import { displaysExactly, toFraction, toNumber } from './decimal.ts';
import { isPoint } from './expr/interval.ts';
import type { AdjustmentReport, CriterionReport, Issue, Lift, Outcome, RubricRef, ScoreReport, Scoresheet, SectionReport } from './generated/types.ts';
import { reportInto } from './issue.ts';
import type { Plan, PlanClasses, PlanRule } from './plan.ts';
import { scoreFast } from './program/scoreFast.ts';
import { acceptedContent } from './report/content.ts';
import { criterionReports } from './report/criteria.ts';
import { knownNumber, shown } from './report/numbers.ts';
import { reportEvidence } from './report/requirements.ts';
import { sheetTitles } from './report/sheetTitles.ts';
import { asObject } from './sheet/asObject.ts';
import { evaluateSheet, type Evaluated } from './sheet/evaluateSheet.ts';
import { readSheet, type Reading } from './sheet/reading.ts';
import { checkRubricRef } from './sheet/rubricRef.ts';
import { waitingFor } from './sheet/waiting.ts';
import { engineVersion } from './version.ts';

/**
 * Scores one sheet: points by criterion and section, total, class, and what an explanation needs.
 * A pure function of Plan and sheet. Never throws on data: a refused rating counts as missing and is in `issues`.
 */
export function score(plan: Plan, sheet: Scoresheet): ScoreReport {
  return scoreFast(plan, asObject(sheet) ?? {}) ?? scoreGenerally(plan, sheet);
}

/** Scores any sheet, through bounds: with missing answers, overrides, tables, findings, lifts or faults. */
export function scoreGenerally(plan: Plan, sheet: unknown): ScoreReport {
  const issues: Issue[] = [];
  const report = reportInto(issues, sheetTitles(plan));
  checkRubricRef(plan, sheet, report);
  const reading = readSheet(plan, sheet, report);
  return scoreReading(plan, reading, sheet, issues);
}

/** The second half of scoring, for a sheet that was read. */
export function scoreReading(plan: Plan, reading: Reading, sheet: unknown, issues: Issue[]): ScoreReport {
  const report = reportInto(issues, sheetTitles(plan));
  const evaluated = evaluateSheet(plan, reading);
  const criteria = criterionReports(plan, reading, evaluated, report);
  reportEvidence(plan, criteria, sheet, report);
  for (const { id, when } of plan.constraints) {
    const message = plan.rubric.constraints?.find((constraint) => constraint.id === id)?.message;
    if (evaluated.truth(when) === false) report('constraint-broken', [], { id, ...(message === undefined ? {} : { message }) });
  }
  const status = statusOf(plan, evaluated, criteria);
  const { truth } = evaluated;
  const classified = classifiedBy(plan, plan.classes, plan.exemptions, reading, evaluated, status === 'blocked');
  const outcome: Outcome = reading.decided === null ? classified.outcome : { kind: 'class', classId: reading.decided, decidedBy: 'person', by: [] };
  return {
    rubric: refOf(plan),
    engine: engineVersion,
    status,
    ...totals(plan, evaluated, status === 'blocked'),
    sections: plan.sections.map((_, i) => sectionReport(plan, i, reading, evaluated, criteria)),
    criteria,
    adjustments: adjustmentReports(plan, evaluated),
    class: outcome.kind === 'class' ? outcome.classId : null,
    outcome,
    computed: classified.outcome,
    qualifiers: classified.qualifiers,
    advice: classified.advice,
    exemptions: forceStates(plan.exemptions, truth, NO_LIFTS),
    knockOuts: forceStates(plan.classes?.knockOuts ?? [], truth, reading.lifts),
    caps: forceStates(plan.classes?.caps ?? [], truth, reading.lifts),
    rules: plan.classes === null ? [] : ruleStates(plan.classes, truth),
    content: acceptedContent(plan, reading, sheet),
    issues,
  };
}

/** The digest of a long rubric takes longer than a score: it is computed when it is read. */
function refOf(plan: Plan): RubricRef {
  return { id: plan.rubric.id, version: plan.rubric.version, get digest() { return plan.digest; } };
}

const NO_LIFTS: ReadonlyMap<string, Lift> = new Map();

function classifiedBy(plan: Plan, classes: PlanClasses | null, exemptions: readonly PlanRule[], reading: Reading, evaluated: Evaluated, blocked: boolean): Omit<Classification, 'outcome'> & { readonly outcome: Outcome } {
  if (classes === null) return { outcome: { kind: 'none' }, qualifiers: [], advice: [] };
  const { outcome, ...rest } = classify(classes, exemptions, evaluated.truth);
  const waiting = (): ReturnType<typeof waitingFor> => waitingFor(plan, reading, evaluated, slotsOf(classes, exemptions));
  if (outcome.kind === 'pending') return { ...rest, outcome: { ...outcome, waitingFor: waiting() } };
  if (blocked && outcome.kind !== 'exempt') return { ...rest, outcome: { kind: 'pending', possible: outcome.kind === 'class' ? [outcome.classId] : [], openPossible: outcome.kind === 'open', exemptPossible: false, waitingFor: waiting() } };
  return { ...rest, outcome };
}

function statusOf(plan: Plan, evaluated: Evaluated, criteria: readonly CriterionReport[]): ScoreReport['status'] {
  const unknown = plan.criteria.filter(({ points }, i) => {
    const { state, points: shownPoints } = criteria[i]!;
    return points === null ? state === 'missing' || state === 'invalid' : shownPoints === null;
  });
  const blocking = plan.criteria.some(({ missing }, i) => missing === 'block' && (criteria[i]!.state === 'missing' || criteria[i]!.state === 'invalid'));
  const noTotal = plan.total !== null && !isPoint(evaluated.number(plan.total.shown));
  return blocking ? 'blocked' : unknown.length > 0 || noTotal ? 'incomplete' : 'complete';
}

function totals(plan: Plan, evaluated: Evaluated, blocked: boolean): Pick<ScoreReport, 'total' | 'totalExact' | 'max' | 'possibleTotal'> {
  if (plan.total === null) return { total: null, max: null, possibleTotal: null };
  const exact = evaluated.number(plan.total.exact);
  const { lo, hi } = evaluated.number(plan.total.shown);
  const total = blocked || !isPoint(exact) ? null : toNumber(lo);
  const differs = total !== null && !(displaysExactly(exact.lo) && toNumber(exact.lo) === total);
  return {
    total,
    ...(differs ? { totalExact: toFraction(exact.lo) } : {}),
    max: knownNumber(evaluated.number(plan.total.max)),
    possibleTotal: { min: toNumber(lo), max: toNumber(hi) },
  };
}

function sectionReport(plan: Plan, index: number, reading: Reading, evaluated: Evaluated, criteria: readonly CriterionReport[]): SectionReport {
  const { id, points, max, leftOut, classes, path } = plan.sections[index]!;
  const number = points === null ? { points: null } : shown(evaluated.number(points));
  // Only a section without points looks at its criteria.
  const inside = points === null ? criteria.filter((_, i) => path.every((step, k) => plan.criteria[i]!.path[k] === step)).map(({ state }) => state) : [];
  const na = points === null ? inside.every((state) => state === 'na') : leftOut !== null && evaluated.truth(leftOut) === true;
  const missing = points === null ? inside.some((state) => state === 'missing' || state === 'invalid') : number.points === null;
  const outcome = classes === null ? null : classifiedBy(plan, classes, [], reading, evaluated, false).outcome;
  return {
    id,
    ...number,
    max: max === null ? null : knownNumber(evaluated.number(max)),
    state: na ? 'na' : missing ? 'missing' : 'given',
    class: outcome?.kind === 'class' ? outcome.classId : null,
    ...(outcome === null ? {} : { outcome }),
  };
}

function adjustmentReports(plan: Plan, evaluated: Evaluated): AdjustmentReport[] {
  return (plan.total?.adjustments ?? []).map(({ id, applies, change }) => ({
    id,
    applied: applies === null ? true : evaluated.truth(applies),
    change: knownNumber(evaluated.number(change)),
  }));
}
