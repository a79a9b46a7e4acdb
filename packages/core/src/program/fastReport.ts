import { classify } from '../classify.ts';
import type { AdjustmentReport, CriterionReport, FactValues, Issue, Outcome, Possible, Ratings, RubricRef, ScoreReport, SectionReport, SheetContent } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { copyRating, valueOf } from '../report/content.ts';
import { engineVersion } from '../version.ts';
import type { Fast, FastCriterion } from './fast.ts';
import { exactNumber, fractionOf, shownNumber } from './kept.ts';
import type { Registers } from './program.ts';
import type { Details } from './reader.ts';
import type { Ruling } from './ruling.ts';
import { NO_TABLE } from './tables.ts';

/**
 * The report of a complete sheet. The total is there at once; lists are made when they are asked for.
 * `toJSON()` gives the plain object, which JSON.stringify takes by itself.
 */
export class FastReport implements ScoreReport {
  readonly total: number | null;
  declare readonly totalExact?: string;
  readonly lazy: Lazy;

  constructor(fast: Fast, kept: Registers, details: Details | null, ruling: Ruling) {
    this.total = shownNumber(fast.total, kept);
    this.lazy = { fast, kept, details, ruling, lists: null };
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

  get status(): 'complete' {
    return 'complete';
  }

  get outcome(): Outcome {
    return this.lazy.ruling.outcome;
  }

  get class(): string | null {
    const { outcome } = this;
    return outcome.kind === 'class' ? outcome.classId : null;
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
    return (listsOf(this.lazy).criteria ??= criteriaOf(this.lazy));
  }

  get sections(): SectionReport[] {
    return (listsOf(this.lazy).sections ??= sectionsOf(this.lazy));
  }

  get adjustments(): AdjustmentReport[] {
    const { fast: { plan, changes }, kept, ruling } = this.lazy;
    return (plan.total?.adjustments ?? []).map(({ id, applies }, i) => ({ id, applied: applies === null ? true : ruling.truth(applies), change: shownNumber(changes[i]!, kept) }));
  }

  get qualifiers(): string[] {
    return this.lazy.ruling.qualifiers;
  }

  get advice(): ScoreReport['advice'] {
    return this.lazy.ruling.advice;
  }

  get exemptions(): ScoreReport['exemptions'] {
    return this.lazy.ruling.exemptions;
  }

  get knockOuts(): ScoreReport['knockOuts'] {
    return this.lazy.ruling.knockOuts;
  }

  get caps(): ScoreReport['caps'] {
    return this.lazy.ruling.caps;
  }

  get rules(): ScoreReport['rules'] {
    return this.lazy.ruling.rules;
  }

  /** Answers and facts, rebuilt from the registers of the run: the sheet may have changed since. */
  get content(): SheetContent {
    return (listsOf(this.lazy).content ??= contentOf(this.lazy));
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

/** True for a report that this very Plan made and that still has its registers. */
export function isFastOf(plan: Plan, report: ScoreReport): report is FastReport {
  return report instanceof FastReport && report.lazy.fast.plan === plan;
}

/** What lists are made from, and the larger ones once they were. Functions and not private methods: a framework may hand the report around inside a proxy. */
export interface Lazy {
  readonly fast: Fast;
  readonly kept: Registers;
  readonly details: Details | null;
  readonly ruling: Ruling;
  lists: Lists | null;
}

interface Lists {
  criteria: CriterionReport[] | null;
  sections: SectionReport[] | null;
  content: SheetContent | null;
}

function listsOf(lazy: Lazy): Lists {
  return (lazy.lists ??= { criteria: null, sections: null, content: null });
}

/** A criterion whose points hang on its answer alone has one report for each answer, made once and shared. */
function criteriaOf({ fast: { criteria, reports }, kept }: Lazy): CriterionReport[] {
  const list = new Array<CriterionReport>(criteria.length);
  for (let i = 0; i < criteria.length; i++) {
    const criterion = criteria[i]!;
    const { table } = criterion;
    const shared = table === NO_TABLE ? undefined : reports.at(table + kept[i]!);
    list[i] = shared ?? criterionOf(criterion, i, kept, reports);
  }
  return list;
}

function criterionOf({ id, points, max, na, table }: FastCriterion, i: number, kept: Registers, reports: Fast['reports']): CriterionReport {
  const state = na >= 0 && kept[na] !== 0 ? 'na' : 'given';
  const exact = exactNumber(points, kept);
  const [shown, most] = [shownNumber(points, kept), shownNumber(max, kept)];
  const report: CriterionReport = exact === undefined ? { id, points: shown, max: most, state } : { id, points: shown, exact, max: most, state };
  return table === NO_TABLE ? report : reports.keep(table + kept[i]!, Object.freeze(report));
}

function sectionsOf(lazy: Lazy): SectionReport[] {
  const { fast: { sections }, kept } = lazy;
  const list = new Array<SectionReport>(sections.length);
  for (let i = 0; i < sections.length; i++) {
    const { id, points, max, isPlain } = sections[i]!;
    list[i] = isPlain ? { id, points: shownNumber(points, kept), max: shownNumber(max, kept), state: 'given', class: null } : sectionOf(lazy, i);
  }
  return list;
}

function sectionOf(lazy: Lazy, i: number): SectionReport {
  const { fast: { sections, plan }, kept, ruling } = lazy;
  const { id, points, max } = sections[i]!;
  const { classes, leftOut, path } = plan.sections[i]!;
  const exact = exactNumber(points, kept);
  const inside = points.kind === 'none' ? (listsOf(lazy).criteria ??= criteriaOf(lazy)).filter((_, k) => path.every((step, depth) => plan.criteria[k]!.path[depth] === step)) : [];
  const na = points.kind === 'none' ? inside.every(({ state }) => state === 'na') : leftOut !== null && ruling.truth(leftOut) === true;
  const outcome = classes === null ? null : classify(classes, [], ruling.truth).outcome as Outcome;
  return {
    id,
    points: shownNumber(points, kept),
    ...(exact === undefined ? {} : { exact }),
    max: shownNumber(max, kept),
    state: na ? 'na' : 'given',
    class: outcome?.kind === 'class' ? outcome.classId : null,
    ...(outcome === null ? {} : { outcome }),
  };
}

function contentOf(lazy: Lazy): SheetContent {
  const { fast: { plan, inputs }, kept, details } = lazy;
  const ratings: Ratings = {};
  const facts: FactValues = {};
  const long = new Map(details?.at.map((at, i) => [at, details.value[i]]));
  const notApplicable = new Set(plan.inputs.flatMap(({ from }, index) => (from.kind === 'fact-na' && kept[inputs[index]!] === 1 ? [from.fact] : [])));
  for (const [index, { from, domain }] of plan.inputs.entries()) {
    const given = valueOf(domain, kept[inputs[index]!]!);
    if (from.kind === 'answer') ratings[plan.criteria[from.criterion]!.id] = long.has(from.criterion) ? copyRating(long.get(from.criterion)) : given;
    if (from.kind === 'fact') facts[from.fact] = notApplicable.has(from.fact) ? { notApplicable: true } : given;
  }
  return Object.keys(facts).length === 0 ? { ratings } : { ratings, facts };
}

function totalExactOf(fast: Fast, kept: readonly number[], total: number | null): string | undefined {
  if (total === null) return undefined;
  const inexact = exactNumber(fast.totalExact, kept);
  return inexact === undefined && shownNumber(fast.totalExact, kept) === total ? undefined : fractionOf(fast.totalExact, kept);
}
