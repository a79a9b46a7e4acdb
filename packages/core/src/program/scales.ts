import type { PlanInput, PlanSlot } from '../plan.ts';

/** Why the numbers of a rubric do not fit scaled integers below 2^53; null when they do. */
export function rationalBecause(_inputs: readonly PlanInput[], _slots: readonly PlanSlot[]): string | null {
  return null;
}
