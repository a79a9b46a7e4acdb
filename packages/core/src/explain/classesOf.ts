import type { ClassesExplained } from './classes.ts';
import { LazyClass } from './classLine.ts';
import type { Evaluation } from './evaluation.ts';
import type { RuledClasses } from './ruledClasses.ts';
import { LazyForce, LazyRule } from './ruleLine.ts';

/** The lines of what the rules came to. */
export function classesOf({ outcome, computed, exemptions, caps, knockOuts, classes, qualifiers, advice }: RuledClasses, details: () => Evaluation): ClassesExplained {
  return {
    outcome,
    computed,
    exemptions: exemptions.map((ruled) => new LazyRule(ruled, details)),
    caps: caps.map((ruled) => new LazyForce(ruled, details)),
    knockOuts: knockOuts.map((ruled) => new LazyForce(ruled, details)),
    classes: classes.map((ruled) => new LazyClass(ruled, details)),
    qualifiers,
    advice,
  };
}
