import { classify, forceStates, ruleStates, type Classification, type TruthOf } from '../classify.ts';
import type { AdjustmentReport, CriterionReport, FactValues, Issue, Lift, Outcome, Possible, Ratings, RubricRef, ScoreReport, SectionReport, SheetContent } from '../generated/types.ts';
import { copyRating, valueOf } from '../report/content.ts';
import { engineVersion } from '../version.ts';
import type { Fast } from './fast.ts';
import { exactNumber, fractionOf, shownNumber } from './kept.ts';
import type { Details } from './reader.ts';

const NO_LIFTS: ReadonlyMap<string, Lift> = new Map();

/**
 * The report of a complete sheet. Total, class and outcome are there at once; lists are made when they are asked for.
 * `toJSON()` gives the plain object, which JSON.stringify takes by itself.
 */
export class FastReport implements ScoreReport {
  readonly status = 'complete' as const;
  readonly total: number | null;
  declare readonly totalExact?: string;
  readonly outcome: Outcome;
  readonly lazy: Lazy;

  constructor(fast: Fast, kept: readonly number[], details: Details | null, outcome: Outcome) {
    this.total = shownNumber(fast.total, kept);
    this.outcome = outcome;
    this.lazy = { fast, kept, details, criteria: null, sections: null, content: null };
    if (!fast.totalIsPlain) {
      const exact = totalExactOf(fast, kept, this.total);
      if (exact !== undefined) this.totalExact = exact;
    }
  }

  get rubric(): RubricRef {
    const { rubric, digest } = this.lazy.fast.plan;
    return { id: rubric.id, version: rubric.version, digest };
  }

  get engine(): string {
    return engineVersion;
  }

  get class(): string | null {
    return this.outcome.kind === 'class' ? this.outcome.classId : null;
  }

  get computed(): Outcome {
    return this.outcome;
  }

  get issues(): Issue[] {
    return [];
  }

  get max(): number | null {
    return shownNumber(this.lazy.fast.totalMax, this.lazy.kept);
  }

  get possibleTotal(): Possible | null {
    return this.total === null ? null : { min: this.total, max: this.total };
  }

  get criteria(): CriterionReport[] {
    return (this.lazy.criteria ??= criteriaOf(this.lazy));
  }

  get sections(): SectionReport[] {
    return (this.lazy.sections ??= sectionsOf(this.lazy));
  }

  get adjustments(): AdjustmentReport[] {
    return (this.lazy.fast.plan.total?.adjustments ?? []).map(({ id, applies }, i) => ({
      id,
      applied: applies === null ? true : truths(this.lazy)(applies),
      change: shownNumber(this.lazy.fast.changes[i]!, this.lazy.kept),
    }));
  }

  get qualifiers(): string[] {
    return classified(this.lazy)?.qualifiers ?? [];
  }

  get advice(): ScoreReport['advice'] {
    return classified(this.lazy)?.advice ?? [];
  }

  get exemptions(): ScoreReport['exemptions'] {
    return forceStates(this.lazy.fast.plan.exemptions, truths(this.lazy), NO_LIFTS);
  }

  get knockOuts(): ScoreReport['knockOuts'] {
    return forceStates(this.lazy.fast.plan.classes?.knockOuts ?? [], truths(this.lazy), NO_LIFTS);
  }

  get caps(): ScoreReport['caps'] {
    return forceStates(this.lazy.fast.plan.classes?.caps ?? [], truths(this.lazy), NO_LIFTS);
  }

  get rules(): ScoreReport['rules'] {
    const { classes } = this.lazy.fast.plan;
    return classes === null ? [] : ruleStates(classes, truths(this.lazy));
  }

  /** Answers and facts, rebuilt from the registers: the sheet may have changed since. */
  get content(): SheetContent {
    return (this.lazy.content ??= contentOf(this.lazy));
  }

  toJSON(): ScoreReport {
    const { rubric, engine, status, total, totalExact, max, possibleTotal, sections, criteria, adjustments, outcome, computed, qualifiers, advice, exemptions, knockOuts, caps, rules, content, issues } = this;
    return {
      rubric, engine, status, total,
      ...(totalExact === undefined ? {} : { totalExact }),
      max, possibleTotal, sections, criteria, adjustments, class: this.class, outcome, computed, qualifiers, advice, exemptions, knockOuts, caps, rules, content, issues,
    };
  }
}

/** What lists are made from, and the larger ones once they were. */
interface Lazy {
  readonly fast: Fast;
  readonly kept: readonly number[];
  readonly details: Details | null;
  criteria: CriterionReport[] | null;
  sections: SectionReport[] | null;
  content: SheetContent | null;
}

function criteriaOf(lazy: Lazy): CriterionReport[] {
  const { fast: { criteria }, kept } = lazy;
  const reports = new Array<CriterionReport>(criteria.length);
  for (let i = 0; i < criteria.length; i++) {
    const { id, points, max, na } = criteria[i]!;
    const state = na >= 0 && kept[na] !== 0 ? 'na' : 'given';
    const report: CriterionReport = { id, points: shownNumber(points, kept), max: shownNumber(max, kept), state };
    const exact = exactNumber(points, kept);
    reports[i] = exact === undefined ? report : { id, points: report.points, exact, max: report.max, state };
  }
  return reports;
}

function sectionsOf(lazy: Lazy): SectionReport[] {
  const { fast: { sections, plan }, kept } = lazy;
  const criteria = plan.sections.some(({ points }) => points === null) ? (lazy.criteria ??= criteriaOf(lazy)) : [];
  return plan.sections.map(({ id, classes, leftOut, path }, i) => {
    const { points, max } = sections[i]!;
    const exact = exactNumber(points, kept);
    const inside = points.kind === 'none' ? criteria.filter((_, k) => path.every((step, depth) => plan.criteria[k]!.path[depth] === step)) : [];
    const na = points.kind === 'none' ? inside.every(({ state }) => state === 'na') : leftOut !== null && truths(lazy)(leftOut) === true;
    const outcome = classes === null ? null : classify(classes, [], truths(lazy)).outcome as Outcome;
    return {
      id,
      points: shownNumber(points, kept),
      ...(exact === undefined ? {} : { exact }),
      max: shownNumber(max, kept),
      state: na ? 'na' : 'given',
      class: outcome?.kind === 'class' ? outcome.classId : null,
      ...(outcome === null ? {} : { outcome }),
    };
  });
}

function contentOf(lazy: Lazy): SheetContent {
  const { fast: { plan }, kept, details } = lazy;
  const ratings: Ratings = {};
  const facts: FactValues = {};
  const long = new Map(details?.at.map((at, i) => [at, details.value[i]]));
  const notApplicable = new Set(plan.inputs.flatMap(({ from }, index) => (from.kind === 'fact-na' && kept[index] === 1 ? [from.fact] : [])));
  for (const [index, { from, domain }] of plan.inputs.entries()) {
    const given = valueOf(domain, kept[index]!);
    if (from.kind === 'answer') ratings[plan.criteria[from.criterion]!.id] = long.has(from.criterion) ? copyRating(long.get(from.criterion)) : given;
    if (from.kind === 'fact') facts[from.fact] = notApplicable.has(from.fact) ? { notApplicable: true } : given;
  }
  return Object.keys(facts).length === 0 ? { ratings } : { ratings, facts };
}

/** Functions and not private methods: a framework may hand the report around inside a proxy. */
function truths({ fast: { truthAt }, kept }: Lazy): TruthOf {
  return (slot) => kept[truthAt[slot]!] !== 0;
}

function classified(lazy: Lazy): Classification | null {
  const { classes, exemptions } = lazy.fast.plan;
  return classes === null ? null : classify(classes, exemptions, truths(lazy));
}

function totalExactOf(fast: Fast, kept: readonly number[], total: number | null): string | undefined {
  if (total === null) return undefined;
  const inexact = exactNumber(fast.totalExact, kept);
  return inexact === undefined && shownNumber(fast.totalExact, kept) === total ? undefined : fractionOf(fast.totalExact, kept);
}
