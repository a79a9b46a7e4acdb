import { forceStates, ruleStates } from '../classify.ts';
import type { SectionReport } from '../generated/types.ts';
import type { ClassesExplained } from './classes.ts';
import { classesOf } from './classesOf.ts';
import type { Evaluation } from './evaluation.ts';
import type { SectionLine } from './explanation.ts';
import { lineClass } from './lineClass.ts';
import { sectionWorking } from './sumWorkingOf.ts';

interface SectionSource {
  readonly reports: readonly SectionReport[];
  readonly details: () => Evaluation;
}

/** The line of the section at a position. */
export const LazySection = /* @__PURE__ */ lineClass<SectionSource, SectionLine>({
  id: ({ reports }, i) => reports[i]!.id,
  state: ({ reports }, i) => reports[i]!.state,
  points: ({ reports }, i) => reports[i]!.points,
  exact: ({ reports }, i) => reports[i]!.exact,
  max: ({ reports }, i) => reports[i]!.max,
  working: ({ details }, i) => {
    const at = details();
    const { id, points } = at.plan.sections[i]!;
    return points === null ? null : sectionWorking(at, at.extension.build.symbols.sections.get(id)!);
  },
  classes: ({ reports, details }, i) => ownClasses(reports[i]!, i, details),
});

function ownClasses({ id, outcome }: SectionReport, index: number, details: () => Evaluation): ClassesExplained | null {
  if (outcome === undefined) return null;
  const at = details();
  const { classes: plan, points: of } = at.plan.sections[index]!;
  const scale = at.extension.build.symbols.sections.get(id)?.node.classes;
  if (plan === null || scale === undefined) return null;
  const truth = (slot: number) => at.slotTruth(slot);
  return classesOf({
    scale, plan, outcome, computed: outcome, of,
    qualifiers: plan.qualifiers.filter(({ when }) => truth(when) === true).map((qualifier) => qualifier.id),
    advice: [],
    exemptions: [],
    rules: ruleStates(plan, truth),
    knockOuts: forceStates(plan.knockOuts, truth, NO_LIFTS),
    caps: forceStates(plan.caps, truth, NO_LIFTS),
  }, details);
}

const NO_LIFTS = /* @__PURE__ */ new Map<string, never>();
