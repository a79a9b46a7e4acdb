import type { CriterionReport, CriterionState, Rating, Role, SectionReport } from '../generated/types.ts';
import { forceStates, ruleStates } from '../classify.ts';
import { subtract } from '../rational.ts';
import { exactPoints, known, type Amount } from './amount.ts';
import type { ClassesExplained } from './classes.ts';
import { classesOf } from './classesOf.ts';
import type { Evaluation } from './evaluation.ts';
import type { CriterionLine, SectionLine } from './explanation.ts';
import type { SumWorking } from './sumWorking.ts';
import { sectionWorking } from './sumWorkingOf.ts';
import type { Working } from './working.ts';
import { workingOf } from './workingOf.ts';

type Details = () => Evaluation;

/** A line of the report with its answer; the working is worked out on first use. */
export class LazyCriterion implements CriterionLine {
  readonly id: string;
  readonly state: CriterionState;
  readonly role: Role;
  readonly answer: boolean | number | string | null;
  readonly points: number | null;
  readonly max: number | null;
  declare readonly exact?: string;
  readonly #index: number;
  readonly #details: Details;
  #working: Working | null = null;

  constructor(report: CriterionReport, role: Role, rating: Rating | undefined, index: number, details: Details) {
    this.id = report.id;
    this.state = report.state;
    this.role = role;
    this.answer = rating === undefined ? null : typeof rating === 'object' ? (rating?.value ?? null) : rating;
    this.points = report.points;
    this.max = report.max;
    if (report.exact !== undefined) this.exact = report.exact;
    this.#index = index;
    this.#details = details;
  }

  get lost(): Amount | null {
    const points = exactPoints(this);
    if (points === null || this.max === null || this.role !== 'normal') return null;
    const lost = subtract(exactPoints({ points: this.max })!, points);
    return known(lost.n > 0n ? lost : subtract(lost, lost));
  }

  get working(): Working {
    return (this.#working ??= workingOf(this.#details(), this.#index));
  }

  toJSON(): CriterionLine {
    return { ...this, lost: this.lost, working: this.working };
  }
}

export class LazySection implements SectionLine {
  readonly id: string;
  readonly state: SectionLine['state'];
  readonly points: number | null;
  readonly max: number | null;
  declare readonly exact?: string;
  readonly #report: SectionReport;
  readonly #index: number;
  readonly #details: Details;

  constructor(report: SectionReport, index: number, details: Details) {
    this.id = report.id;
    this.state = report.state;
    this.points = report.points;
    this.max = report.max;
    if (report.exact !== undefined) this.exact = report.exact;
    this.#report = report;
    this.#index = index;
    this.#details = details;
  }

  get working(): SumWorking | null {
    const at = this.#details();
    if (at.plan.sections[this.#index]!.points === null) return null;
    return sectionWorking(at, at.extension.build.symbols.sections.get(this.id)!);
  }

  get classes(): ClassesExplained | null {
    const { outcome } = this.#report;
    if (outcome === undefined) return null;
    const at = this.#details();
    const { classes, points } = at.plan.sections[this.#index]!;
    const scale = at.extension.build.symbols.sections.get(this.id)?.node.classes;
    if (classes === null || scale === undefined) return null;
    const truth = (slot: number) => at.slotTruth(slot);
    return classesOf({
      scale,
      plan: classes,
      outcome,
      computed: outcome,
      qualifiers: classes.qualifiers.filter(({ when }) => truth(when) === true).map(({ id }) => id),
      advice: [],
      exemptions: [],
      rules: ruleStates(classes, truth),
      knockOuts: forceStates(classes.knockOuts, truth, NO_LIFTS),
      caps: forceStates(classes.caps, truth, NO_LIFTS),
      of: points,
    }, this.#details);
  }

  toJSON(): SectionLine {
    return { ...this, working: this.working, classes: this.classes };
  }
}

const NO_LIFTS = new Map<string, never>();
