import type { BuiltPlan } from './build/buildPlan.ts';
import type { Rubric } from './generated/types.ts';

const validated = /* @__PURE__ */ new WeakMap<Rubric, { readonly text: string; readonly plan: BuiltPlan }>();

/** Keeps the Plan that checking a rubric made anyway, for compiling the same rubric. */
export function keepValidated(plan: BuiltPlan): void {
  validated.set(plan.rubric, { text: JSON.stringify(plan.rubric), plan });
}

/** That Plan, given away once, if the rubric is still what was checked; null when it has to be made. */
export function takeValidated(rubric: Rubric): BuiltPlan | null {
  const kept = validated.get(rubric);
  validated.delete(rubric);
  return kept !== undefined && kept.text === textOf(rubric) ? kept.plan : null;
}

/** What was changed to no JSON at all is not what was checked. */
function textOf(rubric: Rubric): string | null {
  try {
    return JSON.stringify(rubric);
  } catch {
    return null;
  }
}
