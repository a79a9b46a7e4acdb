import { numberOf } from '../expr/evaluate.ts';
import { isPoint } from '../expr/interval.ts';
import type { CriterionReport, CriterionState } from '../generated/types.ts';
import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { isUnanswered, type Evaluated } from '../sheet/evaluateSheet.ts';
import type { Reading } from '../sheet/reading.ts';
import { isGap } from '../sheet/waiting.ts';
import { knownNumber, shown } from './numbers.ts';

/** Points and state of every criterion; a number that no band fits and an override of what does not apply are reported. */
export function criterionReports(plan: Plan, reading: Reading, evaluated: Evaluated, report: Report): CriterionReport[] {
  return plan.criteria.map(({ id, points, max, na }, index) => {
    const state = stateOf(plan, reading, evaluated, index, report);
    const unknown = points === null || (na !== null && evaluated.truth(na) === null);
    return {
      id,
      ...(unknown ? { points: null } : shown(evaluated.number(points))),
      max: max === null ? null : knownNumber(evaluated.number(max)),
      state,
      ...(state === 'overridden' ? { computed: knownNumber(numberOf(plan.slots[plan.criteria[index]!.earned!]!.expr, evaluated.env)) } : {}),
    };
  });
}

function stateOf(plan: Plan, reading: Reading, evaluated: Evaluated, index: number, report: Report): CriterionState {
  const { id, na, earned } = plan.criteria[index]!;
  const notApplicable = na === null ? false : evaluated.truth(na);
  if (notApplicable === true) {
    if (reading.overrides.has(index)) report('override-not-applicable', ['ratings', id, 'override'], {}, 'warning');
    return 'na';
  }
  if (reading.refused.has(index)) return 'invalid';
  if (reading.overrides.has(index)) return 'overridden';
  if (notApplicable === null || isUnanswered(plan, reading, index)) return 'missing';
  if (earned === null || (isPoint(evaluated.number(earned)) && !evaluated.forced.has(index))) return 'given';
  if (!isGap(plan, reading, evaluated, earned)) return 'missing';
  report('no-band-fits', ['ratings', id]);
  return 'invalid';
}
