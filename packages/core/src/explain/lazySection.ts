import { forceStates, ruleStates } from '../classify.ts';
import type { SectionReport } from '../generated/types.ts';
import type { ClassesExplained } from './classes.ts';
import { classesOf } from './classesOf.ts';
import type { Evaluation } from './evaluation.ts';
import type { SectionLine } from './explanation.ts';
import type { SumWorking } from './sumWorking.ts';
import { sectionWorking } from './sumWorkingOf.ts';

interface Lazy {
  readonly report: SectionReport;
  readonly index: number;
  readonly details: () => Evaluation;
}

/** A section's line; how its points and class came about is worked out when it is asked for. */
export class LazySection implements SectionLine {
  readonly id: string;
  readonly state: SectionLine['state'];
  readonly points: number | null;
  readonly exact: string | undefined;
  readonly max: number | null;
  readonly lazy: Lazy;

  constructor(lazy: Lazy) {
    const { id, state, points, exact, max } = lazy.report;
    this.id = id;
    this.state = state;
    this.points = points;
    this.exact = exact;
    this.max = max;
    this.lazy = lazy;
  }

  get working(): SumWorking | null {
    const at = this.lazy.details();
    return at.plan.sections[this.lazy.index]!.points === null ? null : sectionWorking(at, at.extension.build.symbols.sections.get(this.id)!);
  }

  get classes(): ClassesExplained | null {
    const { report: { outcome }, index, details } = this.lazy;
    if (outcome === undefined) return null;
    const at = details();
    const { classes: plan, points: of } = at.plan.sections[index]!;
    const scale = at.extension.build.symbols.sections.get(this.id)?.node.classes;
    if (plan === null || scale === undefined) return null;
    const truth = (slot: number) => at.slotTruth(slot);
    return classesOf({
      scale, plan, outcome, computed: outcome, of,
      qualifiers: plan.qualifiers.filter(({ when }) => truth(when) === true).map(({ id }) => id),
      advice: [],
      exemptions: [],
      rules: ruleStates(plan, truth),
      knockOuts: forceStates(plan.knockOuts, truth, NO_LIFTS),
      caps: forceStates(plan.caps, truth, NO_LIFTS),
    }, details);
  }

  toJSON(): SectionLine {
    const { id, state, points, exact, max, working, classes } = this;
    return { id, state, points, ...(exact === undefined ? {} : { exact }), max, working, classes };
  }
}

const NO_LIFTS = new Map<string, never>();
