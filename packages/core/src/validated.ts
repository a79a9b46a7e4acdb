import type { BuiltPlan } from './build/buildPlan.ts';
import type { Rubric } from './generated/types.ts';

/** The last rubric that was checked, its text, and the Plan that checking it made anyway: one at most, for many are only ever checked. */
let last: { readonly rubric: Rubric; readonly text: string; readonly plan: BuiltPlan } | null = null;

/** Keeps the Plan for compiling the same rubric. */
export function keepValidated(plan: BuiltPlan): void {
  const { rubric } = plan;
  const text = textOf(rubric);
  last = text === null ? null : { rubric, text, plan };
}

/** That Plan, given away once, if the rubric is still what was checked; null when it has to be made. */
export function takeValidated(rubric: Rubric): BuiltPlan | null {
  if (last?.rubric !== rubric) return null;
  const { text, plan } = last;
  last = null;
  return text === textOf(rubric) ? plan : null;
}

/** Null for what is no JSON, or too much of it. */
function textOf(rubric: Rubric): string | null {
  try {
    return JSON.stringify(rubric);
  } catch {
    return null;
  }
}
