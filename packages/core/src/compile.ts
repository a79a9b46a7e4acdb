import { buildPlan } from './build/buildPlan.ts';
import type { Rubric } from './generated/types.ts';
import type { Plan } from './plan.ts';
import { lowerPlan } from './program/lower.ts';
import { rubricDigest } from './rubricDigest.ts';

/**
 * Compiles a validated rubric: defaults, references, order, weights and every method and condition become one list of expressions.
 * The Plan is frozen plain data. Throws when the rubric was not validated.
 */
export function compileRubric(rubric: Rubric): Plan {
  const plan = buildPlan(rubric, (code, path) => {
    throw new TypeError(`the rubric is not valid: ${code} at /${path.join('/')}; call validateRubric first`);
  });
  const program = lowerPlan(plan);
  const arithmetic: Plan['arithmetic'] = 'because' in program ? { kind: 'rational', because: program.because } : { kind: 'scaled' };
  return deepFreeze({ ...plan, arithmetic, digest: rubricDigest(rubric) });
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
