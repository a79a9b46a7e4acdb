import { forceStates, ruleStates } from '../classify.ts';
import type { SectionReport } from '../generated/types.ts';
import type { ClassesExplained } from './classes.ts';
import { classesOf } from './classesOf.ts';
import type { Evaluation } from './evaluation.ts';
import type { SectionLine } from './explanation.ts';
import { ruledClasses } from './ruledClasses.ts';
import { sectionWorking } from './sumWorkingOf.ts';

export class LazySection implements SectionLine {
  readonly report: SectionReport;
  readonly index: number;
  readonly details: () => Evaluation;

  constructor(report: SectionReport, index: number, details: () => Evaluation) {
    this.report = report;
    this.index = index;
    this.details = details;
  }

  get id(): SectionLine['id'] {
    return this.report.id;
  }

  get state(): SectionLine['state'] {
    return this.report.state;
  }

  get points(): SectionLine['points'] {
    return this.report.points;
  }

  get exact(): SectionLine['exact'] {
    return this.report.exact;
  }

  get max(): SectionLine['max'] {
    return this.report.max;
  }

  get working(): SectionLine['working'] {
    const at = this.details();
    const { id, points } = at.plan.sections[this.index]!;
    return points === null ? null : sectionWorking(at, at.extension.build.symbols.sections.get(id)!);
  }

  get classes(): SectionLine['classes'] {
    return ownClasses(this.report, this.index, this.details);
  }

  toJSON(): SectionLine {
    const { id, state, points, exact, max, working, classes } = this;
    return { id, state, points, exact, max, working, classes };
  }
}

function ownClasses({ id, outcome }: SectionReport, index: number, details: () => Evaluation): ClassesExplained | null {
  if (outcome === undefined) return null;
  const at = details();
  const { classes: plan, points: of } = at.plan.sections[index]!;
  const scale = at.extension.build.symbols.sections.get(id)?.node.classes;
  if (plan === null || scale === undefined) return null;
  const truth = (slot: number) => at.slotTruth(slot);
  return classesOf(ruledClasses({
    scale, plan, outcome, computed: outcome, of,
    qualifiers: plan.qualifiers.filter(({ when }) => truth(when) === true).map((qualifier) => qualifier.id),
    advice: [],
    exemptions: [],
    rules: ruleStates(plan, truth),
    knockOuts: forceStates(plan.knockOuts, truth, NO_LIFTS),
    caps: forceStates(plan.caps, truth, NO_LIFTS),
  }), details);
}

const NO_LIFTS = /* @__PURE__ */ new Map<string, never>();
