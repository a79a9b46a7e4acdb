import { buildPlan, type BuiltPlan } from './build/buildPlan.ts';
import { deepFreeze } from './deepFreeze.ts';
import type { Rubric } from './generated/types.ts';
import type { Plan } from './plan.ts';
import { loweredOf } from './program/lower.ts';
import type { Result } from './result.ts';
import { rubricDigest } from './rubricDigest.ts';
import { checkedPlan } from './validate.ts';
import { takeValidated } from './validated.ts';

/**
 * Compiles a validated rubric: defaults, references, order, weights and every method and condition become one list of expressions.
 * The Plan is frozen plain data. Throws when the rubric was not validated.
 */
export function compileRubric(rubric: Rubric): Plan {
  return finished(takeValidated(rubric) ?? buildPlan(rubric, (code, path) => {
    throw new TypeError(`the rubric is not valid: ${code} at /${path.join('/')}; call validateRubric first`);
  }));
}

/**
 * `validateRubric` and `compileRubric` in one, which builds the Plan once: the Plan of a rubric from anywhere, with its warnings, or the issues that prevent one. Never throws on data.
 *
 * @example
 * const read = readRubric(JSON.parse('{"schemaVersion": 1}'));
 * read.ok; // false
 */
export function readRubric(input: unknown): Result<Plan> {
  const checked = checkedPlan(input);
  return checked.ok ? { ...checked, value: finished(checked.value) } : checked;
}

function finished(plan: BuiltPlan): Plan {
  const { rubric } = plan;
  let arithmetic: Plan['arithmetic'] | undefined;
  let digest: string | undefined;
  const compiled: Plan = Object.freeze({
    ...deepFreeze(plan),
    // Frozen with the rest, the rubric cannot change until somebody asks; and neither is needed to open a form.
    get arithmetic() {
      return (arithmetic ??= arithmeticOf(compiled));
    },
    get digest() {
      return (digest ??= rubricDigest(rubric));
    },
  });
  return compiled;
}

function arithmeticOf(plan: Plan): Plan['arithmetic'] {
  const program = loweredOf(plan);
  return Object.freeze('because' in program ? { kind: 'rational', because: program.because } : { kind: 'scaled' });
}
