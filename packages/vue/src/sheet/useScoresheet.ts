import { score, type CriterionReport, type Decision, type FactValue, type Finding, type InputRef, type Issue, type Lift, type Override, type Plan, type Rating, type RatingDetail, type Row, type ScoreReport, type Scoresheet, type SectionReport } from '@chamdiem/core';
import { shallowRef, toRaw, watch, type Ref, type ShallowRef } from 'vue';
import { cell, type Cell } from './cell.ts';
import { withAnswers, withKey, withPart, withRating, type RatingChange, type SheetPart } from './edits.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { outlineOf, type Outline, type OutlineSection } from './outline.ts';
import { IssuesByPlace } from './places.ts';

/** A criterion as its control shows it. */
export interface CriterionView {
  readonly rating: Rating | undefined;
  readonly report: CriterionReport;
  readonly issues: readonly Issue[];
}

export interface SectionView {
  readonly report: SectionReport;
  /** How many criteria that ask for an answer have one, and how many there are. */
  readonly answered: number;
  readonly asked: number;
}

/** A fact, table, list or decision of the sheet with what is wrong with it. */
export interface PartView<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

export type About = Pick<Scoresheet, 'subject' | 'rater' | 'occasion' | 'note'>;

type View<T> = Readonly<ShallowRef<T>>;

/** A sheet in progress: what each part shows, the report, and the writers. Every write makes a new frozen sheet. */
export interface UsedScoresheet {
  readonly plan: Plan;
  readonly outline: Outline;
  readonly sheet: View<Scoresheet>;
  readonly report: View<ScoreReport>;
  /** What is missing or wrong, in the order of the form. */
  readonly gaps: View<readonly Gap[]>;
  /** Issues that belong to no single part, as numbers that contradict each other. */
  readonly issues: View<readonly Issue[]>;
  criterion(id: string): View<CriterionView>;
  section(id: string): View<SectionView>;
  fact(id: string): View<PartView<FactValue>>;
  rows(id: string): View<PartView<readonly Row[]>>;
  /** Who is rated by whom and when, and the note. */
  readonly about: View<About>;
  readonly findings: View<PartView<readonly Finding[]>>;
  readonly lifts: View<PartView<readonly Lift[]>>;
  readonly decision: View<PartView<Decision>>;
  setAnswer(criterionId: string, value: RatingDetail['value'] | undefined): void;
  /** The denominator of a ratio that is answered with two numbers. */
  setDenominator(criterionId: string, of: RatingDetail['of'] | undefined): void;
  /** Says why a criterion does not apply; undefined takes it back. */
  setNotApplicable(criterionId: string, reason: string | undefined): void;
  setComment(criterionId: string, comment: string): void;
  setEvidence(criterionId: string, evidence: RatingDetail['evidence']): void;
  setOverride(criterionId: string, override: Override | undefined): void;
  setAnswers(answers: Readonly<Record<string, NonNullable<RatingDetail['value']>>>): void;
  setFact(id: string, value: FactValue | undefined): void;
  setRows(id: string, rows: readonly Row[] | undefined): void;
  setFindings(findings: readonly Finding[] | undefined): void;
  setLifts(lifts: readonly Lift[] | undefined): void;
  setDecision(decision: Decision | undefined): void;
  setPart<K extends SheetPart>(part: K, value: Scoresheet[K] | undefined): void;
}

/** A sheet on which nothing is written yet. */
export function emptySheet(plan: Plan): Scoresheet {
  const { id, version } = plan.rubric;
  return Object.freeze({ rubric: Object.freeze({ id, version, digest: plan.digest }), ratings: Object.freeze({}) });
}

/**
 * Scores a sheet while it is filled in. Who shows one criterion hears only of that criterion.
 *
 * @param sheet the sheet; a write replaces its value.
 */
export function useScoresheet(plan: Plan, sheet: Ref<Scoresheet>): UsedScoresheet {
  const outline = outlineOf(plan);
  const first = Object.freeze(score(plan, toRaw(sheet.value)));
  const report = shallowRef(first);
  const gaps = cell<readonly Gap[]>([]);
  const issues = cell<readonly Issue[]>([]);
  const criteria = new Map(outline.criteria.map(({ id, index }) => [id, cell<CriterionView>({ rating: undefined, report: first.criteria[index]!, issues: [] })]));
  const sections = new Map(outline.allSections.map(({ id, index }) => [id, cell<SectionView>({ report: first.sections[index]!, answered: 0, asked: 0 })]));
  const facts = parts<FactValue>((plan.rubric.facts ?? []).map(({ id }) => id));
  const tables = parts<readonly Row[]>(plan.tables.map(({ id }) => id));
  const about = cell<About>({});
  const findings = part<readonly Finding[]>();
  const lifts = part<readonly Lift[]>();
  const decision = part<Decision>();

  function spread(current: Scoresheet, scored: ScoreReport): void {
    const places = new IssuesByPlace(scored.issues);
    const reports = { criteria: scored.criteria, sections: scored.sections };
    for (const { id, index } of outline.criteria) criteria.get(id)!.set({ rating: current.ratings[id], report: reports.criteria[index]!, issues: places.at(`ratings/${id}`) });
    for (const section of outline.allSections) sections.get(section.id)!.set({ report: reports.sections[section.index]!, ...progressOf(section, reports.criteria) });
    for (const [id, each] of facts) each.set({ value: current.facts?.[id], issues: places.at(`facts/${id}`) });
    for (const [id, each] of tables) each.set({ value: current.rows?.[id], issues: places.at(`rows/${id}`) });
    about.set(aboutOf(current));
    findings.set({ value: current.findings, issues: places.at('findings') });
    lifts.set({ value: current.lifts, issues: places.at('lifts') });
    decision.set({ value: current.decision, issues: places.at('decision') });
    issues.set(places.at(''));
    gaps.set(gapsOf(plan, outline, current, scored, (kind, id) => places.at(kind === 'findings' ? kind : `${PLACES[kind]}/${id}`)));
    report.value = scored;
  }

  spread(toRaw(sheet.value), first);
  watch(sheet, (next) => spread(toRaw(next), score(plan, toRaw(next))), { flush: 'sync' });

  const write = (next: Scoresheet): void => {
    sheet.value = next;
  };
  const rate = (id: string, change: RatingChange): void => write(withRating(toRaw(sheet.value), id, change));
  const setPart: UsedScoresheet['setPart'] = (name, value) => write(withPart(toRaw(sheet.value), name, value));

  return {
    plan,
    outline,
    sheet,
    report,
    gaps: gaps.ref,
    issues: issues.ref,
    criterion: (id) => criteria.get(id)!.ref,
    section: (id) => sections.get(id)!.ref,
    fact: (id) => facts.get(id)!.ref,
    rows: (id) => tables.get(id)!.ref,
    about: about.ref,
    findings: findings.ref,
    lifts: lifts.ref,
    decision: decision.ref,
    setAnswer: (id, value) => rate(id, value === undefined ? { value } : { value, notApplicable: undefined }),
    setDenominator: (id, of) => rate(id, of === undefined ? { of } : { of, notApplicable: undefined }),
    setNotApplicable: (id, reason) => rate(id, reason === undefined ? { notApplicable: undefined } : { notApplicable: Object.freeze({ reason }), value: undefined, of: undefined, override: undefined }),
    setComment: (id, comment) => rate(id, { comment }),
    setEvidence: (id, evidence) => rate(id, { evidence }),
    setOverride: (id, override) => rate(id, { override }),
    setAnswers: (answers) => write(withAnswers(toRaw(sheet.value), answers)),
    setFact: (id, value) => setPart('facts', withKey(toRaw(sheet.value).facts, id, value)),
    setRows: (id, rows) => setPart('rows', withKey<Row[]>(toRaw(sheet.value).rows, id, rows as Row[] | undefined)),
    setFindings: (list) => setPart('findings', list as Finding[] | undefined),
    setLifts: (list) => setPart('lifts', list === undefined || list.length === 0 ? undefined : (list as Lift[])),
    setDecision: (value) => setPart('decision', value),
    setPart,
  };
}

const PLACES: Readonly<Record<Exclude<InputRef['kind'], 'findings'>, string>> = { criterion: 'ratings', fact: 'facts', rows: 'rows' };

function aboutOf({ subject, rater, occasion, note }: Scoresheet): About {
  return { ...(subject && { subject }), ...(rater && { rater }), ...(occasion && { occasion }), ...(note && { note }) };
}

function part<T>(): Cell<PartView<T>> {
  return cell<PartView<T>>({ value: undefined, issues: [] });
}

function parts<T>(ids: readonly string[]): Map<string, Cell<PartView<T>>> {
  return new Map(ids.map((id) => [id, part<T>()]));
}

function progressOf({ criteria }: OutlineSection, reports: readonly CriterionReport[]): { answered: number; asked: number } {
  let [answered, asked] = [0, 0];
  for (const { index, asked: asks } of criteria) {
    const { state } = reports[index]!;
    if (!asks || state === 'na') continue;
    asked += 1;
    if (state === 'given' || state === 'overridden') answered += 1;
  }
  return { answered, asked };
}
