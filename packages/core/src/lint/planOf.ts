import { buildPlan } from '../build/buildPlan.ts';
import type { Rubric } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { lowerPlan } from '../program/lower.ts';
import type { Program } from '../program/program.ts';

/** A Plan for lint alone, with the program that runs it fast: not digested and not frozen, which would take longer than the checks. */
export interface Built {
  readonly plan: Plan;
  readonly program: Program | null;
}

/** Null for a rubric that is not valid: only checks of the document itself then make sense. */
export function planOf(rubric: Rubric): Built | null {
  let valid = true;
  const built = buildPlan(rubric, (_code, _path, _params, severity = 'error') => {
    if (severity === 'error') valid = false;
  });
  if (!valid) return null;
  const program = lowerPlan(built);
  const refused = 'because' in program;
  const arithmetic: Plan['arithmetic'] = refused ? { kind: 'rational', because: program.because } : { kind: 'scaled' };
  return { plan: { ...built, arithmetic, digest: '' }, program: refused ? null : program };
}
