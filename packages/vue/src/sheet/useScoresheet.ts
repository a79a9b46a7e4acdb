import { score, type CriterionReport, type Decision, type FactValue, type Finding, type Issue, type Lift, type Override, type Plan, type Rating, type RatingDetail, type Row, type ScoreReport, type Scoresheet, type SectionReport } from '@chamdiem/core';
import { computed, shallowRef, toRaw, toValue, watch, type MaybeRefOrGetter, type Ref, type ShallowRef } from 'vue';
import { Cell, Cells } from './cell.ts';
import { withAnswers, withKey, withPart, withRating, type RatingChange, type SheetPart } from './edits.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { partsOf, type Outline, type OutlineSection } from './outline.ts';
import { IssuesByPlace } from './places.ts';
import { recordOr, recordsIn } from './sound.ts';

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
  /** The rubric as it is now: whoever shows it is told when another takes its place. */
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
 * @param plan the rubric; another one in its place scores the sheet anew, and what keeps its id keeps its view.
 * @param sheet the sheet; a write replaces its value.
 */
export function useScoresheet(plan: MaybeRefOrGetter<Plan>, sheet: Ref<Scoresheet>): UsedScoresheet {
  const current = computed(() => toRaw(toValue(plan)));
  const parts = computed(() => partsOf(current.value));
  const outline = computed(() => parts.value.outline);
  const criteria = new Map<string, Cell<CriterionView>>();
  const rated = computed(() => parts.value.criteria.map((part) => {
    const { criterion: { id, index } } = part;
    const shown = criteria.get(id) ?? new Cell<CriterionView>({ rating: undefined, report: report.value.criteria[index]!, issues: [] });
    criteria.set(id, shown);
    return { ...part, shown };
  }));
  let done: { readonly plan: Plan; readonly sheet: Scoresheet } | undefined;
  const report = shallowRef(Object.freeze(score(current.value, toRaw(sheet.value))));
  const gaps = new Cell<readonly Gap[]>([]);
  const issues = new Cell<readonly Issue[]>([]);
  const sections = new Cells<SectionView>();
  const facts = new Cells<PartView<FactValue>>();
  const tables = new Cells<PartView<readonly Row[]>>();
  const about = new Cell<About>({});
  const findings = new Cell<PartView<readonly Finding[]>>(NOTHING);
  const lifts = new Cell<PartView<readonly Lift[]>>(NOTHING);
  const decision = new Cell<PartView<Decision>>(NOTHING);

  /** Hands every part its share of the report; only those whose share differs are told. */
  function spread(on: Plan, written: Scoresheet, scored: ScoreReport): void {
    done = { plan: on, sheet: written };
    const places = new IssuesByPlace(scored.issues);
    const lines = scored.criteria;
    const sums = scored.sections;
    const { ratings } = written;
    // Almost all of many stay as they are: not worth an object to compare.
    for (const { place, criterion: { id, index }, shown } of rated.value) {
      const [rating, line, found] = [ratings[id], lines[index]!, places.at(place)];
      if (shown.last.rating !== rating || shown.last.report !== line || shown.last.issues !== found) shown.set({ rating, report: line, issues: found });
    }
    for (const section of outline.value.allSections) sections.set(section.id, { report: sums[section.index]!, ...progressOf(section, lines) });
    for (const { id, place } of parts.value.facts) facts.set(id, { value: written.facts?.[id], issues: places.at(place) });
    for (const { id, place } of parts.value.tables) tables.set(id, { value: recordsIn(written.rows?.[id]), issues: places.at(place) });
    about.set(aboutOf(written));
    findings.set({ value: recordsIn(written.findings), issues: places.at('findings') });
    lifts.set({ value: recordsIn(written.lifts), issues: places.at('lifts') });
    decision.set({ value: recordOr(written.decision), issues: places.at('decision') });
    issues.set(places.at(''));
    gaps.set(gapsOf(on, parts.value, written, lines, places));
    report.value = scored;
  }

  function update(): void {
    const [on, written] = [current.value, toRaw(sheet.value)];
    if (done?.plan === on && done.sheet === written) return;
    spread(on, written, score(on, written));
  }

  spread(current.value, toRaw(sheet.value), report.value);
  watch(sheet, update, { flush: 'sync' });
  // Not at once: a host hands in a changed rubric and the sheet for it together.
  watch(current, update, { flush: 'pre' });

  const write = (next: Scoresheet): void => {
    sheet.value = next;
  };
  const rate = (id: string, change: RatingChange): void => write(withRating(toRaw(sheet.value), id, change));
  const setPart: UsedScoresheet['setPart'] = (name, value) => write(withPart(toRaw(sheet.value), name, value));

  return {
    get plan() { return current.value; },
    get outline() { return outline.value; },
    sheet,
    report,
    gaps: gaps.ref,
    issues: issues.ref,
    criterion: (id) => criteria.get(id)!.ref,
    section: (id) => sections.at(id).ref,
    fact: (id) => facts.at(id).ref,
    rows: (id) => tables.at(id).ref,
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

const NOTHING: PartView<never> = Object.freeze({ value: undefined, issues: Object.freeze([]) });

function aboutOf({ note, ...sheet }: Scoresheet): About {
  const [subject, rater, occasion] = [recordOr(sheet.subject), recordOr(sheet.rater), recordOr(sheet.occasion)];
  return { ...(subject && { subject }), ...(rater && { rater }), ...(occasion && { occasion }), ...(note && { note }) };
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
